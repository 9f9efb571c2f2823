import { csvFalseValues, csvTrueValues } from '@drata-connections/types';
import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { csv, csvHeader } from '../account/people.js';

async function imported(file: string): Promise<unknown> {
  const { emulator, sendCsv } = openAccount();
  expect(await sendCsv('POST', '/connections/upload/csv', file)).toMatchObject({ status: 201 });
  return emulator.state.people(emulator.state.connections().at(-1)?.id ?? 0);
}

const ada = {
  id: '1',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  contractor: false,
  isMfaEnabled: true,
};

test('POST makes a file-based connection with the people of the file', async () => {
  expect(await imported(csv(['1,Ada,Lovelace,ada@example.com,no,yes']))).toEqual([ada]);
});

test('PUT replaces all people', async () => {
  const { emulator, sendCsv } = openAccount();
  const id = fileConnectionId(emulator);
  const file = csv(['1,Ada,Lovelace,ada@example.com,no,yes']);
  const answer = await sendCsv('PUT', `/connections/${id}/upload/csv`, file);
  expect(answer).toMatchObject({ status: 200, body: {} });
  expect(emulator.state.people(id)).toEqual([ada]);
});

test('optional columns are filled or left out, in any order', async () => {
  const header = `job_title,${csvHeader},avatar_url,start_date,customer_id`;
  const file = csv(
    [
      'Countess,1,Ada,Lovelace,ada@example.com,no,yes,https://example.com/a.png,10/18/2024,C-1',
      ',2,Ada,Lovelace,ada@example.com,no,yes,,,',
    ],
    header,
  );
  expect(await imported(file)).toEqual([
    {
      ...ada,
      jobTitle: 'Countess',
      avatarUrl: 'https://example.com/a.png',
      date: '10/18/2024',
      customerId: 'C-1',
    },
    { ...ada, id: '2' },
  ]);
});

test('a byte order mark, CRLF, quotes, line breaks in cells and blank lines do no harm', async () => {
  const file = `\uFEFF${csvHeader}\r\n1,"Ada","Love\r\n""lace""",ada@example.com,no,yes\r\n\r\n`;
  expect(await imported(file)).toEqual([{ ...ada, lastName: 'Love\r\n"lace"' }]);
});

test('yes and no have several words, in any case', async () => {
  const words = [...csvTrueValues, ...csvFalseValues].flatMap((word) => [word, word.toUpperCase()]);
  const rows = words.map((word, index) => `${index},Ada,Lovelace,ada@example.com,${word},yes`);
  const people = await imported(csv(rows));
  expect(people).toMatchObject(
    words.map((word) => ({ contractor: csvTrueValues.some((yes) => yes === word.toLowerCase()) })),
  );
});

test('a file with a header and nobody is taken', async () => {
  expect(await imported(csvHeader)).toEqual([]);
});
