import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** Which operations have which tag, as a type: nothing of it reaches a bundle. */
export function generateOperationTags(document: JsonObject): GeneratedFile {
  const tags = new Map<string, string[]>();
  for (const { id, node } of listOperations(document)) {
    for (const tag of Array.isArray(node['tags']) ? node['tags'] : []) {
      tags.set(String(tag), [...(tags.get(String(tag)) ?? []), id]);
    }
  }
  const members = [...tags]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([tag, ids]) => {
      const union = ids.map((id) => `    | ${literal(id)}`).join('\n');
      return `  readonly ${literal(tag)}:\n${union};\n`;
    });
  const text = [
    header('drata-spec'),
    '/** The ids of the operations of the contract, by their tags. */\n',
    `export interface OperationsByTag {\n${members.join('')}}\n`,
  ].join('');
  return { path: 'packages/types/src/generated/operation-tags.gen.ts', text };
}
