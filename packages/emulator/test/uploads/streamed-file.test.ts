import type { Personnel } from '@drata-connections/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { csvHeader, person } from '../account/people.js';
import { peopleCsv } from '../kills/people-csv.js';

const { emulator } = openAccount();
const id = fileConnectionId(emulator);
const encoder = new TextEncoder();

/** Uploads a form byte for byte as it is given, in pieces of these sizes, over and over. */
async function upload(csv: Uint8Array, sizes: readonly number[]) {
  const boundary = 'b0undary';
  const form = [
    encoder.encode(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\n`,
    ),
    csv,
    encoder.encode(`\r\n--${boundary}--\r\n`),
  ].flatMap((part) => [...part]);
  const bytes = Uint8Array.from(form);
  let at = 0;
  let turn = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const size = sizes[turn % sizes.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
      turn += 1;
      if (at >= bytes.length) controller.close();
    },
  });
  const headers = new Headers({
    authorization: `Bearer ${emulator.apiKeys.full}`,
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
  const url = `http://localhost/public/connections/${id}/upload/csv`;
  const { status, body: answer } = await emulator.handle({ method: 'PUT', url, headers, body });
  return { status, answer };
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((value) => value.replaceAll('\0', '?'));
const name = fc.oneof(
  text,
  fc.constantFrom('a,b', '"', '""', 'line\nbreak', 'line\r\nbreak', '\r\n--b0undar', ' '),
);
const people = fc
  .array(fc.record({ firstName: name, lastName: name, contractor: fc.boolean() }), { maxLength: 8 })
  .map((all) =>
    all.map((each, index): Personnel => person({ ...each, id: `${index}`, jobTitle: 'Engineer' })),
  );

test('a file means the same in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      people,
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
      async (all, sizes) => {
        const outcome = await upload(encoder.encode(peopleCsv(all)), sizes);
        expect(outcome).toEqual({ status: 200, answer: '{}' });
        expect(emulator.state.people(id)).toEqual(all);
      },
    ),
    { numRuns: 150 },
  );
});

const row = '1,Ada,Lovelace,ada@example.com,no,yes';

test.each([
  ['a byte order mark', `\uFEFF${csvHeader}\n${row}\n`, undefined],
  ['line breaks of both kinds', `${csvHeader}\r\n${row}\n\r\n`, undefined],
  ['no line break at the end', `${csvHeader}\n${row}`, undefined],
  [
    'quotes around every cell',
    `"${csvHeader.replaceAll(',', '","')}"\n"${row.replaceAll(',', '","')}"\n`,
    undefined,
  ],
  [
    'text after a closing quote',
    `${csvHeader}\n"1"x,A,B,a@example.com,no,yes\n`,
    'row 2: has text after a closing quote',
  ],
  [
    'a quote inside a cell',
    `${csvHeader}\n1,A"da",B,a@example.com,no,yes\n`,
    'row 2: has a quote inside a cell that does not start with one',
  ],
  [
    'a quote that is never closed',
    `${csvHeader}\n${row}\n"2,A\n`,
    'row 3: has a quote that is never closed',
  ],
  [
    'a row without end',
    `${csvHeader}\n"${'x'.repeat(70_000)}`,
    'row 2: is longer than a row can be',
  ],
])('%s', async (_name, csv, problem) => {
  for (const sizes of [[1_000_000], [1000], [7]]) {
    const { status, answer } = await upload(encoder.encode(csv), sizes);
    if (problem === undefined) {
      expect({ status, answer }).toEqual({ status: 200, answer: '{}' });
      expect(emulator.state.people(id)).toMatchObject([{ id: '1', lastName: 'Lovelace' }]);
    } else {
      expect({ status, message: JSON.parse(answer).message }).toEqual({
        status: 400,
        message: problem,
      });
    }
  }
});

test('ids that repeat are found among very many', async () => {
  const count = 20_000;
  const rows = Array.from({ length: count }, (_, index) => `id-${index},A,B,a@example.com,no,yes`);
  const csv = [csvHeader, ...rows, `id-${count - 7},A,B,a@example.com,no,yes`].join('\n');
  const { status, answer } = await upload(encoder.encode(csv), [65_536]);
  expect(status).toBe(400);
  expect(JSON.parse(answer).message).toBe(
    `row ${count + 2}, column id: must not repeat the id of row ${count - 7 + 2}`,
  );
});
