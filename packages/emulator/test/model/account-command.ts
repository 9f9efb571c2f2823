import type { ListConnectionsQuery } from '@drata-connections/types';
import type fc from 'fast-check';
import { expect } from 'vitest';
import type { FaultKind, ImportedPerson } from '../../src/index.js';
import { person } from '../account/people.js';
import { peopleCsv } from '../kills/people-csv.js';
import type { AccountModel } from './account-model.js';
import type { EmulatorUnderTest } from './emulator-under-test.js';

export type AccountCommand = fc.AsyncCommand<AccountModel, EmulatorUnderTest>;

type Format = 'csv' | 'json';
type Work = (model: AccountModel, real: EmulatorUnderTest) => Promise<void> | void;

/** Makes a command that does something to both, and then compares all that there is. */
function command(name: string, work: Work): AccountCommand {
  return {
    check: () => true,
    run: async (model, real) => {
      await work(model, real);
      model.settle();
      const { state } = real.emulator;
      expect(state.connections({ includeDeleted: true })).toEqual(
        model.connections.map(({ connection }) => connection),
      );
      expect(await listed(real, 'limit=50')).toMatchObject(model.list({ limit: 50 }));
      for (const { connection, people } of model.connections) {
        if (connection.clientType === 'CSV_IDP')
          expect(state.people(connection.id)).toEqual(people);
      }
    },
    toString: () => name,
  };
}

const people = (count: number, mark: string): readonly ImportedPerson[] =>
  Array.from({ length: count }, (_, index) =>
    person({ id: `${mark}-${index}`, firstName: mark, jobTitle: 'Engineer, "senior"' }),
  );

async function send(
  { emulator }: EmulatorUnderTest,
  method: 'POST' | 'PUT',
  path: string,
  body: FormData | string,
): Promise<number> {
  const response = await emulator.fetch(`http://localhost/public/connections/${path}`, {
    method,
    body,
    headers: {
      authorization: `Bearer ${emulator.apiKeys.full}`,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
  });
  return response.status;
}

async function listed({ emulator }: EmulatorUnderTest, query: string): Promise<unknown> {
  const url = `http://localhost/public/connections?${query}`;
  const headers = new Headers({ authorization: `Bearer ${emulator.apiKeys.full}` });
  const { body } = await emulator.handle({ method: 'GET', url, headers, body: null });
  return JSON.parse(body);
}

function bodyOf(format: Format, list: readonly ImportedPerson[]): FormData | string {
  if (format === 'json') return JSON.stringify({ personnelData: list });
  const form = new FormData();
  const csv = peopleCsv(list.map((each) => person(each)));
  form.append('file', new File([csv], 'people.csv', { type: 'text/csv' }));
  return form;
}

export const upload = (format: Format, count: number, mark: string): AccountCommand =>
  command(`upload ${count} people as ${format}`, async (model, real) => {
    const list = people(count, mark);
    expect(await send(real, 'POST', `upload/${format}`, bodyOf(format, list))).toBe(201);
    model.create(list);
  });

export const update = (format: Format, count: number, mark: string, nth: number): AccountCommand =>
  command(
    `update connection number ${nth} with ${count} people as ${format}`,
    async (model, real) => {
      const list = people(count, mark);
      // The last ids are file-based; one beyond them is unknown.
      const id = (model.connections.at(-1)?.connection.id ?? 0) + 1 - nth;
      const status = await send(real, 'PUT', `${id}/upload/${format}`, bodyOf(format, list));
      expect(status).toBe(model.update(id, list));
    },
  );

export const refusedUpload = (format: Format, count: number): AccountCommand =>
  command(`upload ${count} people with one id as ${format}`, async (_model, real) => {
    const list = Array.from({ length: count }, () => person());
    expect(await send(real, 'POST', `upload/${format}`, bodyOf(format, list))).toBe(400);
  });

export const list = (query: ListConnectionsQuery): AccountCommand =>
  command(`list ${JSON.stringify(query)}`, async (model, real) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const each of [value].flat()) search.append(name, String(each));
    }
    expect(await listed(real, `${search}`)).toMatchObject(model.list(query));
  });

export const wait = (milliseconds: number): AccountCommand =>
  command(`wait ${milliseconds} ms`, (model, real) => {
    model.time += milliseconds;
    real.time += milliseconds;
  });

export const restart = (): AccountCommand => command('restart', (_model, real) => real.restart());

export const keep = (): AccountCommand =>
  command('take a snapshot', (model, real) => {
    model.kept = model.copy();
    real.snapshot = real.emulator.snapshot();
  });

export const goBack = (): AccountCommand =>
  command('restore the snapshot', (model, real) => {
    if (model.kept === undefined) return;
    model.connections = model.kept.map((each) => ({ ...each }));
    real.emulator.restore(real.snapshot);
  });

export const reset = (start: () => AccountModel): AccountCommand =>
  command('reset', (model, real) => {
    model.connections = start().connections;
    real.emulator.reset();
  });

/** An upload whose connection breaks: the body ends with an error after `bytes` bytes. */
export const brokenUpload = (format: Format, count: number, bytes: number): AccountCommand =>
  command(`break an upload of ${count} people as ${format}`, async (_model, { emulator }) => {
    const whole = new Response(bodyOf(format, people(count, 'broken')));
    const sent = new Uint8Array(await whole.arrayBuffer()).subarray(0, bytes);
    const headers = new Headers({
      authorization: `Bearer ${emulator.apiKeys.full}`,
      'content-type':
        whole.headers.get('content-type')?.replace('text/plain', 'application/json') ?? '',
    });
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (sent.length > 0) controller.enqueue(sent);
        controller.error(new Error('The connection broke.'));
      },
    });
    const url = `http://localhost/public/connections/upload/${format}`;
    const { status } = await emulator.handle({ method: 'POST', url, headers, body });
    expect(status).toBeGreaterThanOrEqual(400);
  });

/** An upload whose answer is a fault: it has been carried out or it has not, as the fault says. */
export const faultyUpload = (
  kind: FaultKind,
  carriedOut: boolean,
  format: Format,
  count: number,
): AccountCommand =>
  command(
    `upload ${count} people as ${format}, answered with ${kind}, ${carriedOut ? 'but' : 'not'} carried out`,
    async (model, real) => {
      const list = people(count, 'faulty');
      real.emulator.faults.set([{ kind, times: 1, carriedOut }]);
      const status = await send(real, 'POST', `upload/${format}`, bodyOf(format, list)).catch(
        (error: unknown) => (error instanceof TypeError ? 0 : Promise.reject(error)),
      );
      expect(status).toBe(kind === 'reset' ? 0 : Number(kind));
      expect(real.emulator.faults.list()).toEqual([]);
      if (carriedOut) model.create(list);
    },
  );

/** A list whose answer is spoiled: what is spoiled is that answer and nothing more. */
export const faultyList = (kind: FaultKind): AccountCommand =>
  command(`list, answered with ${kind}`, async (_model, { emulator }) => {
    const url = 'http://localhost/public/connections';
    const headers = new Headers({ authorization: `Bearer ${emulator.apiKeys.full}` });
    const request = { method: 'GET', url, headers, body: null };
    const good = await emulator.handle(request);
    emulator.faults.set([{ kind, times: 1 }]);
    expect(await emulator.handle(request)).not.toEqual(good);
    expect(await emulator.handle(request)).toEqual(good);
  });
