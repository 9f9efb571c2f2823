import { isJsonObject, keysOf } from '@drata-connections/contract-validator/document';
import type { OpenApiDocument } from '@drata-connections/types/contract';

/**
 * A document for each path of a contract, with the components that the path reaches. Prism compiles every schema together
 * with all components of its document: with those of a hundred other operations, that takes a second a schema.
 */
export function splitContract(contract: OpenApiDocument): readonly OpenApiDocument[] {
  const { securitySchemes, ...groups } = contract.components ?? {};
  const components = new Map<string, unknown>(
    Object.entries(groups).flatMap(([group, entries]) =>
      Object.entries(entries ?? {}).map(([name, node]) => [`${group}/${name}`, node] as const),
    ),
  );
  const named = new Map<string, readonly string[]>();
  const namedBy = (key: string): readonly string[] => {
    const known = named.get(key) ?? componentsNamedIn(components.get(key));
    named.set(key, known);
    return known;
  };
  return Object.entries(contract.paths).map(([path, item]) => {
    const reached = new Set(componentsNamedIn(item));
    // A set is iterated with what is added to it meanwhile.
    for (const key of reached) for (const next of namedBy(key)) reached.add(next);
    const kept = Object.entries(groups).map(([group, entries]) => [
      group,
      Object.fromEntries(
        Object.entries(entries ?? {}).filter(([name]) => reached.has(`${group}/${name}`)),
      ),
    ]);
    return {
      ...contract,
      paths: { [path]: item },
      components: {
        ...Object.fromEntries(kept),
        ...(securitySchemes === undefined ? {} : { securitySchemes }),
      },
    };
  });
}

/** The components that a part of a document names, as `schemas/Connection`; discriminators name them too. */
function componentsNamedIn(part: unknown): readonly string[] {
  const found = new Set<string>();
  const queue: unknown[] = [part];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (Array.isArray(node) || isJsonObject(node)) queue.push(...Object.values(node));
    if (typeof node !== 'string' || !node.startsWith('#/components/')) continue;
    const [, group, name] = keysOf(node);
    found.add(`${group}/${name}`);
  }
  return [...found];
}
