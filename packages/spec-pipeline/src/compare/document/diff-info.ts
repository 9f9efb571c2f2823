import type { JsonValue } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';

const PLACES = [
  ['openapi'],
  ['jsonSchemaDialect'],
  ['externalDocs'],
  ['info', 'version'],
  ['info', 'contact'],
  ['info', 'license'],
  ['info', 'termsOfService'],
] as const;

/** Compares what a document says of itself. */
export function diffInfo(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  for (const path of PLACES) {
    const [old, young] = [stepCursor(base, ...path), stepCursor(head, ...path)];
    if (canonical(said(path, old)) === canonical(said(path, young))) continue;
    rules.report({
      id: 'words-changed',
      bump: 'patch',
      place,
      base: old,
      head: young,
      text: `\`${path.join('.')}\` changed: ${shown(old.node)} → ${shown(young.node)}`,
    });
  }
}

/** A value as far as it means something: OpenAPI 3.1.0 and 3.1.1 are one language. */
function said([key]: (typeof PLACES)[number], { node }: Cursor): JsonValue | undefined {
  return key === 'openapi' && typeof node === 'string'
    ? node.replace(/^(\d+\.\d+)\..*/, '$1')
    : node;
}
