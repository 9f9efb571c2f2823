import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { csv } from '../account/people.js';

const { call } = openAccount();
const text = csv(['1,Ada,Lovelace,ada@example.com,no,yes']);
const file = (type = 'text/csv') => new File([text], 'people.csv', { type });

function send(...parts: readonly (readonly [string, File | string])[]) {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return call('/connections/upload/csv', { method: 'POST', body: form });
}

describe('400', () => {
  test.each([
    ['no part', [], 'the part file is missing'],
    ['another part', [['people', file()]], 'the part people is not a part of this form (file)'],
    [
      'an extra part',
      [
        ['file', file()],
        ['note', 'x'],
      ],
      'the part note is not a part of this form (file)',
    ],
    [
      'the part twice',
      [
        ['file', file()],
        ['file', file()],
      ],
      'the part file must not be repeated',
    ],
    ['text instead of a file', [['file', text]], 'the part file must have the type text/csv'],
    [
      'a file of another type',
      [['file', file('image/png')]],
      'the part file must have the type text/csv',
    ],
    ['a file without a type', [['file', file('')]], 'the part file must have the type text/csv'],
  ] as const)('%s', async (_name, parts, message) => {
    expect(await send(...parts)).toMatchObject({ status: 400, body: { message } });
  });

  test.each(['multipart/form-data', 'multipart/form-data; boundary=other'])(
    'a form that is none: %s',
    async (contentType) => {
      const headers = { 'content-type': contentType };
      const body = '--x\r\nnonsense';
      const answer = await call('/connections/upload/csv', { method: 'POST', body, headers });
      expect(answer).toMatchObject({
        status: 400,
        body: {
          message: expect.stringMatching(
            /^the body must (have a boundary|begin with its boundary)/,
          ),
        },
      });
    },
  );
});

test.each(['text/csv', 'TEXT/CSV', 'text/csv; charset=utf-8'])('the type %s', async (type) => {
  expect(await send(['file', file(type)])).toMatchObject({ status: 201 });
});
