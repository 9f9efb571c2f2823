import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

const { call } = openAccount();
const body = new TextEncoder().encode(JSON.stringify({ personnelData: [person()] }));
const send = (path: string, contentType?: string) =>
  call(path, {
    method: 'POST',
    body,
    ...(contentType === undefined ? {} : { headers: { 'content-type': contentType } }),
  });

test.each([undefined, 'text/plain', 'application/json-seq', 'multipart/form-data; boundary=x'])(
  'JSON sent as %s is refused',
  async (contentType) => {
    expect(await send('/connections/upload/json', contentType)).toMatchObject({
      status: 400,
      body: { message: 'the `Content-Type` of the request must be application/json' },
    });
  },
);

test.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8'])(
  'JSON sent as %s is taken',
  async (contentType) => {
    expect(await send('/connections/upload/json', contentType)).toMatchObject({ status: 201 });
  },
);

test.each([undefined, 'application/json', 'text/csv'])(
  'a file sent as %s is refused',
  async (t) => {
    expect(await send('/connections/upload/csv', t)).toMatchObject({
      status: 400,
      body: { message: 'the `Content-Type` of the request must be multipart/form-data' },
    });
  },
);
