import {
  csvFalseValues,
  csvTrueValues,
  type Personnel,
  personnelCsvColumns,
} from '@drata-connections/types';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { startLoopbackServer } from '../loopback-server.js';
import { samplePerson } from '../sample-person.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '+', '@', '\ufeff', '\0'),
  ),
});

const person: fc.Arbitrary<Personnel> = fc.record(
  {
    id: text,
    firstName: text,
    lastName: text,
    email: text,
    contractor: fc.boolean(),
    isMfaEnabled: fc.boolean(),
    date: text,
    avatarUrl: text,
    jobTitle: text,
    customerId: text,
  },
  { requiredKeys: ['id', 'firstName', 'lastName', 'email', 'contractor', 'isMfaEnabled', 'date'] },
);

async function* stream(people: readonly Personnel[]) {
  yield* people;
}

test('any people arrive, from an array as from a stream', async () => {
  const server = await startLoopbackServer();
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1 }),
      fc.constantFrom('array', 'iterator', 'stream'),
      async (people, way) => {
        const rows =
          way === 'array' ? people : way === 'iterator' ? people.values() : stream(people);
        const file = await receivedFile(await sendAttempt(toUploadBody({ rows }), server));
        const records: Record<string, string>[] = parse(file.text, { columns: true });
        expect(records).toEqual(
          people.map((each) =>
            Object.fromEntries(
              personnelCsvColumns.map(({ name, property }) => [name, `${each[property] ?? ''}`]),
            ),
          ),
        );
      },
    ),
  );
});

test('nobody is a header', async () => {
  const file = await receivedFile(await sendAttempt(toUploadBody({ rows: [] })));
  expect(parse(file.text)).toEqual([personnelCsvColumns.map(({ name }) => name)]);
});

test('more people than fit into a piece arrive in order', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({ ...samplePerson, id: `${index}` }));
  const file = await receivedFile(await sendAttempt(toUploadBody({ rows: () => stream(rows) })));
  const records: { id: string }[] = parse(file.text, { columns: true });
  expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('yes and no are written in words that the contract knows', () => {
  expect(csvTrueValues).toContain(`${true}`);
  expect(csvFalseValues).toContain(`${false}`);
});
