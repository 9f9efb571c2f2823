import { createContractValidator } from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { fileConnectionId } from '../account/file-connection-id.js';
import { ownContract as contract } from '../account/own-contract.js';
import { csv, person } from '../account/people.js';

const validator = createContractValidator({ contract, compiler: createAjvCompiler(contract) });
const emulator = createEmulator({ connections: 200, rateLimit: { requestsPerMinute: 200 } });
const id = fileConnectionId(emulator);

const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const form = () => {
  const body = new FormData();
  const rows = csv(['1,Ada,Lovelace,ada@example.com,no,yes']);
  body.append('file', new File([rows], 'people.csv', { type: 'text/csv' }));
  return { body };
};
const people = { personnelData: [person()] };
const requests: readonly (readonly [method: string, path: string, init: RequestInit])[] = [
  ['GET', '/connections?limit=50', {}],
  ['GET', '/connections?state=MISCONFIGURED&sort=CONNECTED_AT&sortDir=DESC', {}],
  ['GET', '/connections?limit=51', {}],
  ['POST', '/connections/upload/json', json(people)],
  ['POST', '/connections/upload/json', json({})],
  ['PUT', `/connections/${id}/upload/json`, json(people)],
  ['PUT', '/connections/999999/upload/json', json(people)],
  ['POST', '/connections/upload/csv', form()],
  ['PUT', `/connections/${id}/upload/csv`, form()],
];

async function problemsOf(
  [method, path, init]: (typeof requests)[number],
  key: string,
  fault?: string,
) {
  const url = `http://localhost/public${path}`;
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${key}`);
  if (fault !== undefined) headers.set('x-emulator-fault', fault);
  const response = await emulator.fetch(url, { ...init, method, headers });
  const body = new Uint8Array(await response.arrayBuffer());
  const { operation } = validator.head({ method, url, headers }, init.body !== undefined);
  const answer = { status: response.status, headers: response.headers, body };
  return {
    status: response.status,
    problems: validator.response(operation?.operationId ?? '', answer).problems,
  };
}

test.each(requests)('%s %s is answered as the contract says, whoever asks', async (...request) => {
  for (const key of Object.values(emulator.apiKeys)) {
    expect(await problemsOf(request, key)).toMatchObject({ problems: [] });
  }
});

test.each(['429', '500', '502', 'missing-optional', 'null-fields'])(
  'so is the fault %s',
  async (fault) => {
    const answer = await problemsOf(['GET', '/connections', {}], emulator.apiKeys.full, fault);
    expect(answer.problems).toEqual([]);
  },
);

test.each(['empty-body', 'wrong-content-type', 'undeclared-status', 'unknown-enum', 'string-id'])(
  'the fault %s breaks the contract',
  async (fault) => {
    const answer = await problemsOf(['GET', '/connections', {}], emulator.apiKeys.full, fault);
    expect(answer.problems.length).toBeGreaterThan(0);
  },
);
