import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';

test('never throws, and has people or problems, whatever the bytes', () => {
  assert(
    property(
      uint8Array({ maxLength: 400 }),
      constantFrom('a.csv', 'a.json', 'a'),
      (bytes, name) => {
        const { people, problems } = readPersonnelFile({ name, bytes });
        expect(people.length + problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('never throws, and has people or problems, whatever the cells', () => {
  const cells = array(
    constantFrom('id', 'email', 'mfa', ',', '\n', '\r', '"', ';', '[', '{', 'x@y.zz', '1'),
    {
      maxLength: 60,
    },
  );
  assert(
    property(cells, constantFrom('a.csv', 'a.json'), (parts, name) => {
      const { people, problems } = readPersonnelFile({ name, text: parts.join('') });
      expect(people.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('never quotes a cell', () => {
  const secret = 'q7zx9kw3';
  const value = constantFrom(
    secret,
    `${secret}@`,
    `"${secret}`,
    `${secret},${secret}`,
    '',
    '1',
    'yes',
  );
  assert(
    property(array(array(value, { minLength: 6, maxLength: 6 }), { minLength: 1 }), (rows) => {
      const body = rows.map((row) => row.join(',')).join('\n');
      for (const text of [
        body,
        `id,first_name,last_name,email,is_contractor,mfa\n${body}`,
        JSON.stringify(rows.map(([id, firstName]) => ({ id, firstName }))),
        `[${body}`,
      ]) {
        const { problems } = readPersonnelFile({ name: 'people', text });
        expect(JSON.stringify(problems)).not.toContain(secret);
      }
    }),
  );
});
