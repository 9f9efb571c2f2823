import type { Emulator } from '@drata-connections/emulator';
import { requestThrough } from './request-through.js';

const rows = Array.from({ length: 5000 }, (_, id) => `${id},Zoë,Müller,zoe.${id}@example.com,no,1`);
const csv = `id,first_name,last_name,email,is_contractor,mfa\n${rows.join('\n')}`;

const person = {
  id: '1',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  contractor: false,
  isMfaEnabled: true,
  date: '2024-10-18T01:28:40',
};

const formOf = (file: Blob): FormData => {
  const form = new FormData();
  form.append('file', file, 'people.csv');
  return form;
};

/** Does what users of an emulator do with it, in this process or over a server, and tells what came of it. */
export async function exercise(
  emulator: Emulator,
  fetch: (url: string, init?: RequestInit) => Promise<Response>,
  base: string,
): Promise<unknown> {
  const request = (path: string, init?: RequestInit) =>
    requestThrough(fetch, base, emulator.apiKeys.full, `/connections${path}`, init);
  const post = (path: string, body: string | FormData, type?: string) =>
    request(path, { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });
  const json = (people: readonly unknown[]) => JSON.stringify({ personnelData: people });
  const withFault = (fault: string) => request('', { headers: { 'x-emulator-fault': fault } });

  const told = {
    listed: await request('?limit=5&sortDir=DESC'),
    refused: await request('?limit=51'),
    withoutKey: await requestThrough(fetch, base, 'nobody', '/connections'),
    csv: await post('/upload/csv', formOf(new Blob([csv], { type: 'text/csv' }))),
    csvRefused: await post('/upload/csv', formOf(new Blob(['id\n1'], { type: 'text/csv' }))),
    noForm: await post('/upload/csv', csv, 'text/csv'),
    json: await post('/upload/json', json([person]), 'application/json'),
    jsonRefused: await post('/upload/json', json([{ ...person, id: 1 }]), 'application/json'),
    failed: await withFault('500'),
    reset: await withFault('reset'),
    truncated: await withFault('truncated-body'),
  };
  const people = emulator.state
    .connections()
    .slice(-2)
    .map(({ id }) => emulator.state.people(id));
  const kept = JSON.stringify(emulator.snapshot());
  emulator.reset();
  const afterReset = emulator.state.connections().length;
  emulator.restore(JSON.parse(kept));
  return {
    ...told,
    imported: people.map((each) => [each?.length, each?.at(-1)?.lastName]),
    afterReset,
    afterRestore: emulator.state.connections().length,
  };
}
