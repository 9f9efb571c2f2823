import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';
import { header } from './people.js';

function reasonFor(bytes: Uint8Array): string | undefined {
  const { people, problems } = readPersonnelFile({ name: 'people.csv', bytes });
  expect(people).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0]?.reason;
}

test('names the line that is not UTF-8', () => {
  const latin1 = Buffer.from(`${header}\n1,Ren\u00e9e,Fournier,r@example.com,,no,yes,\n`, 'latin1');
  expect(reasonFor(latin1)).toBe('The file is not encoded in UTF-8 (line 2). Save it in UTF-8');
});

test('tells UTF-16', () => {
  const utf16 = Buffer.from(`\uFEFF${header}\n`, 'utf16le');
  expect(reasonFor(utf16)).toBe('The file is encoded in UTF-16. Save it in UTF-8');
});

test('tells a spreadsheet from its CSV', () => {
  const workbook = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
  expect(reasonFor(workbook)).toBe(
    'The file is a spreadsheet or a ZIP archive. Save it as CSV (UTF-8)',
  );
});

test('refuses a file that is not text', () => {
  expect(reasonFor(Uint8Array.from([0x61, 0x00, 0x62]))).toBe(
    'The file is not a text file: it contains NUL characters',
  );
});
