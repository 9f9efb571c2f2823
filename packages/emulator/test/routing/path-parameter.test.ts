import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

const { sendJson } = openAccount();
const update = (id: string) =>
  sendJson('PUT', `/connections/${id}/upload/json`, { personnelData: [person()] });

test.each(['abc', '1x', '%201', 'NaN', '%FF'])('%s is no id: 400', async (id) => {
  const answer = await update(id);
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.body).toHaveProperty('message', expect.stringMatching(/^id must be /));
});

test.each(['0', '-1', '1.5', '999999', '1e300'])('%s is an unknown id: 404', async (id) => {
  expect(await update(id)).toMatchObject({ status: 404, body: { statusCode: 404, code: 10007 } });
});

test('a query is refused where the contract declares none', async () => {
  const answer = await sendJson('PUT', '/connections/1/upload/json?force=true', {
    personnelData: [],
  });
  expect(answer).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(/^force /) },
  });
});
