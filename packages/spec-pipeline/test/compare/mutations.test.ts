import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../../src/document/is-json-object.js';
import type { JsonObject } from '../../src/document/json.js';
import { resolvePointer } from '../../src/document/resolve-pointer.js';
import { type Bump, type Change, compareContracts } from '../../src/index.js';
import { listSchemas, type TravellingSchema } from './mutation/list-schemas.js';
import { mutations } from './mutation/mutations.js';
import { documents } from './table/read-documents.js';

/** From the lightest. */
const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

// Each kind of mutation is done at every schema of the contract at once, and judged by place: this covers whatever the
// contract comes to hold, and shows that each change is found where it is.
describe.each(Object.entries(documents))('every schema of %s', (_name, document) => {
  test.each(mutations)('$name', async ({ apply, sent, received }) => {
    const head = structuredClone(document);
    const expected: Record<string, Bump> = {};
    for (const schema of listSchemas(document)) {
      const node = resolvePointer(head, schema.pointer);
      if (!isJsonObject(node) || !apply(node)) continue;
      expected[schema.pointer] = graver(
        schema.sent ? sent : 'none',
        schema.received ? received : 'none',
      );
    }
    const { changes } = await compareContracts(document, head);
    const found = Object.fromEntries(
      Object.keys(expected).map((pointer) => [pointer, bumpAt(changes, pointer)]),
    );
    expect(found).toEqual(expected);
    expect(Object.keys(expected)).not.toEqual([]);
  });

  test('a property is removed', async () => {
    const schemas = listSchemas(document).filter(({ pointer }) =>
      /\/properties\/[^/]+$/.test(pointer),
    );
    const heads = schemas.map((schema) => without(document, schema));
    const bumps = await Promise.all(
      heads.map(async (head) => (await compareContracts(document, head)).bump),
    );
    expect(bumps).toEqual(schemas.map(() => 'major'));
  });
});

function graver(left: Bump, right: Bump): Bump {
  return ORDER.indexOf(left) > ORDER.indexOf(right) ? left : right;
}

/** The gravest change of a schema itself, not of what is in it. */
function bumpAt(changes: readonly Change[], pointer: string): Bump {
  return changes
    .filter(({ location }) => {
      const rest = location.slice(pointer.length);
      return location.startsWith(pointer) && /^(\/[^/]+)?$/.test(rest);
    })
    .map(({ bump }) => bump)
    .reduce(graver, 'none');
}

function without(document: JsonObject, { pointer }: TravellingSchema): JsonObject {
  const head = structuredClone(document);
  const parent = resolvePointer(head, pointer.replace(/\/[^/]+$/, ''));
  if (isJsonObject(parent)) delete parent[pointer.split('/').at(-1) ?? ''];
  return head;
}
