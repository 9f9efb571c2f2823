import type { OpenApiDocument } from '@drata-connections/types/contract';
import { isJsonObject } from '../contract/is-json-object.js';

/**
 * A document for each path of a contract, with the components that the path reaches. Prism compiles every schema together
 * with all components of its document: with those of a hundred other operations, that takes a second a schema.
 */
export function splitContract(contract: OpenApiDocument): readonly OpenApiDocument[] {
  const { securitySchemes, ...groups } = contract.components ?? {};
  return Object.entries(contract.paths).map(([path, item]) => {
    const reached = new Map<string, Map<string, unknown>>();
    const queue: unknown[] = [item];
    for (const node of queue) {
      for (const [group, name] of targets(node)) {
        const entries = new Map<string, unknown>(
          Object.entries(
            new Map<string, object | undefined>(Object.entries(groups)).get(group) ?? {},
          ),
        );
        const found = reached.get(group) ?? new Map<string, unknown>();
        reached.set(group, found);
        if (found.has(name) || !entries.has(name)) continue;
        found.set(name, entries.get(name));
        queue.push(entries.get(name));
      }
    }
    const components = Object.fromEntries(
      [...reached].map(([group, entries]) => [group, Object.fromEntries(entries)]),
    );
    return {
      ...contract,
      paths: { [path]: item },
      components: { ...components, ...(securitySchemes === undefined ? {} : { securitySchemes }) },
    };
  });
}

const component = /^#\/components\/([^/]+)\/([^/]+)/;

/** The components that a part of a document names, by group and name; discriminators name them too. */
function* targets(node: unknown): Generator<readonly [group: string, name: string]> {
  if (typeof node === 'string') {
    const [, group, name] = component.exec(node) ?? [];
    if (group !== undefined && name !== undefined) yield [group, unescapePointer(name)];
  } else if (Array.isArray(node)) {
    for (const item of node) yield* targets(item);
  } else if (isJsonObject(node)) {
    for (const item of Object.values(node)) yield* targets(item);
  }
}

function unescapePointer(name: string): string {
  return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
}
