import { stringify } from 'yaml';
import type { JsonObject } from '../document/json.js';
import { projectFiles } from './project-files.js';

/** The text of the contract: the same document always gives the same bytes. */
export function serializeContract(
  document: JsonObject,
  comment: readonly string[] = [
    `Generated from ${projectFiles.upstream} and ${projectFiles.corrections} by \`pnpm generate\`.`,
    'Do not edit: change one of those.',
  ],
): string {
  const body = stringify(document, {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1', // quotes dates and such, which older parsers would not read as strings
    lineWidth: 110,
    singleQuote: true,
  });
  return `${comment.map((line) => `# ${line}\n`).join('')}${body}`;
}
