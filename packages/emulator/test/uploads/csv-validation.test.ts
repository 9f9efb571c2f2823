import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { csv, csvHeader } from '../account/people.js';

const { emulator, sendCsv } = openAccount();
const good = '1,Ada,Lovelace,ada@example.com,no,yes';

const refused: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, string])[] = [
  ['an empty file', '', 'file must not be empty'],
  ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe]), 'file must be text in UTF-8'],
  ['an open quote', csv(['1,"Ada']), 'row 2: has a quote that is never closed'],
  [
    'a missing column',
    csv([], 'id,first_name,last_name,email,is_contractor'),
    'row 1, column mfa: is missing',
  ],
  [
    'an unknown column',
    csv([], `${csvHeader},shoe_size`),
    'row 1, column 7 of the header is unknown; the known columns are id, first_name, ',
  ],
  ['a column twice', csv([], `${csvHeader},mfa`), 'row 1, column mfa: must not be repeated'],
  [
    'a bad boolean',
    csv([good, '2,Ada,Lovelace,ada@example.com,maybe,yes']),
    'row 3, column is_contractor: must be one of 1, yes, true, 0, no, false',
  ],
  [
    'a long name',
    csv([`1,${'x'.repeat(192)},Lovelace,ada@example.com,no,yes`]),
    'row 2, column first_name: must not be longer than 191 characters',
  ],
  [
    'a bad address',
    csv(['1,Ada,Lovelace,ada,no,yes']),
    'row 2, column email: must have the format email',
  ],
  [
    'a bad date',
    csv([`${good},2024-10-18`], `${csvHeader},start_date`),
    'row 2, column start_date: must have one of the forms LocalDateTime, AmericanDate, UtcDateTime',
  ],
  [
    'an empty cell',
    csv(['1,,Lovelace,ada@example.com,no,yes']),
    'row 2, column first_name: must not be empty',
  ],
  ['an id twice', csv([good, '', good]), 'row 4, column id: must not repeat the id of row 2'],
  ['a short row', csv(['1,Ada']), 'row 2: must have 6 cells as the header has, not 2'],
  [
    'two problems',
    csv(['1,Ada,Lovelace,ada,no,maybe']),
    'row 2, column email: must have the format email; row 2, column mfa: must be one of ',
  ],
  ['many problems', csv(Array.from({ length: 9 }, () => '1')), '; and 4 more'],
];

describe('400', () => {
  test.each(refused)('%s', async (_name, file, message) => {
    const before = emulator.state.connections();
    const answer = await sendCsv('POST', '/connections/upload/csv', file);
    expect(answer).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
    expect(emulator.state.connections()).toEqual(before);
  });
});

test('a message never quotes the file', async () => {
  const files = [
    'Byron,secret@example.com',
    csv(['Byron,"x']),
    csv(['Byron,Byron,Byron,Byron,Byron,Byron']),
    csv(['Byron,A,B,b@example.com,no,no', 'Byron,A,B,b@example.com,no,no']),
  ];
  for (const file of files) {
    const { status, body } = await sendCsv('POST', '/connections/upload/csv', file);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/Byron|secret/);
  }
});

test('megabytes of rows without a comma are read as fast as others', async () => {
  // Where the next comma is sought to the end of the text for each of them, this takes minutes, and the test times out.
  const file = csv(Array.from({ length: 5_000_000 }, () => '1'));
  const bytes = new TextEncoder().encode(
    `--b\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n--b--\r\n`,
  );
  const response = await emulator.fetch('http://localhost/public/connections/upload/csv', {
    method: 'POST',
    body: bytes,
    headers: {
      authorization: `Bearer ${emulator.apiKeys.full}`,
      'content-type': 'multipart/form-data; boundary=b',
    },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    message: expect.stringContaining('and 4999995 more'),
  });
});
