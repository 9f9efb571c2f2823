import { describe, expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { type Call, openAccount } from '../account/open-account.js';
import { ownOperations } from '../account/own-operations.js';
import { csv, person } from '../account/people.js';
import { contractViolations } from './contract-violations.js';

const account = openAccount();
const id = fileConnectionId(account.emulator);

function validBody(mediaType: string | null): Call {
  if (mediaType === null) return {};
  if (mediaType === 'application/json') {
    const body = JSON.stringify({ personnelData: [person()] });
    return { body, headers: { 'content-type': mediaType } };
  }
  const body = new FormData();
  const rows = csv(['1,Ada,Lovelace,ada@example.com,no,yes']);
  body.append('file', new File([rows], 'people.csv', { type: 'text/csv' }));
  return { body };
}

describe.each(ownOperations)('$id', ({ path, method, requestMediaType, successStatus }) => {
  const place = path.replace('{id}', String(id));
  const pointer = `#/paths/${path.replaceAll('/', '~1').replace('{id}', '%7Bid%7D')}/${method.toLowerCase()}/responses`;

  test('a valid request is answered as the contract says', async () => {
    const answer = await account.call(place, { method, ...validBody(requestMediaType) });
    expect(answer.status).toBe(successStatus);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    const schema = `${pointer}/${successStatus}/content/application~1json/schema`;
    expect(contractViolations(schema, answer.body)).toEqual([]);
  });

  test('an invalid request is answered as the contract says', async () => {
    const answer = await account.call(`${place}?unknown=1`, { method });
    expect(answer.status).toBe(400);
    expect(contractViolations('#/components/schemas/ApiError', answer.body)).toEqual([]);
  });
});
