import type { JsonObject } from '../document/json.js';
import { findEnums } from './find-enums.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** A constant list of values, with its union type, for every enum of the contract. */
export function generateValueLists(document: JsonObject): GeneratedFile {
  const lists = new Map<string, Set<string>>();
  for (const { name, values } of findEnums(document)) {
    lists.set(name, new Set([...(lists.get(name) ?? []), ...values]));
  }
  const taken = new Set<string>();
  const declarations = [...lists]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, values]) => {
      // Two singular words can have one plural.
      const plural = listName(name);
      const list = taken.has(plural) ? `${plural}Of${name}` : plural;
      taken.add(list);
      return [
        `/** Every known \`${name}\`. */`,
        `export const ${list} = ${literal([...values])} as const;`,
        `export type ${name} = (typeof ${list})[number];`,
        '',
      ].join('\n');
    });
  const text = header('drata-spec') + declarations.join('\n');
  return { path: 'packages/types/src/generated/value-lists.gen.ts', text };
}

/** `ProviderType` → `providerTypes`, `Category` → `categories`, `Status` → `statuses`. */
function listName(name: string): string {
  const singular = name.charAt(0).toLowerCase() + name.slice(1);
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
