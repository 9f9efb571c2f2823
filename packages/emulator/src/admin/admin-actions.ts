import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Emulator } from '../emulator.js';
import type { Fault } from '../faults/fault.js';

/** What the admin surface works on. */
export interface AdminSubject
  extends Pick<
    Emulator,
    'state' | 'faults' | 'clock' | 'apiKeys' | 'reset' | 'snapshot' | 'restore'
  > {
  /** Has the rate limit begin anew. */
  readonly forgetRequests: () => void;
}

/** One thing that the admin surface does. */
export interface AdminAction {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/__emulator`; `{id}` stands for the id of a connection. */
  readonly path: string;
  readonly summary: string;
  /** Does it; the result is the body of the answer, undefined for what is not there. */
  run(subject: AdminSubject, id: number, body: unknown): object | undefined;
}

/** Everything that the admin surface does. */
export const adminActions: readonly AdminAction[] = [
  {
    method: 'GET',
    path: '/connections',
    summary: 'every connection, deleted ones included',
    run: ({ state }) => ({ connections: state.connections({ includeDeleted: true }) }),
  },
  {
    method: 'GET',
    path: '/connections/{id}',
    summary: 'one connection',
    run: ({ state }, id) =>
      state.connections({ includeDeleted: true }).find((each) => each.id === id),
  },
  {
    method: 'GET',
    path: '/connections/{id}/people',
    summary: 'the people of the last upload to a connection',
    run: ({ state }, id) =>
      state.connections({ includeDeleted: true }).some((each) => each.id === id)
        ? { people: state.people(id) }
        : undefined,
  },
  {
    method: 'GET',
    path: '/faults',
    summary: 'the faults that are on',
    run: ({ faults }) => ({ faults: faults.list() }),
  },
  {
    method: 'PUT',
    path: '/faults',
    summary: 'replaces all faults: {"faults": [{"kind": "502", "times": 2}]}',
    run: ({ faults }, _, body) => {
      faults.set(read(body, 'faults', isFaults));
      return { faults: faults.list() };
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    summary: 'ends all faults',
    run: ({ faults }) => {
      faults.clear();
      return { faults: faults.list() };
    },
  },
  {
    method: 'GET',
    path: '/clock',
    summary: 'the time of the emulator',
    run: ({ clock }) => ({ now: new Date(clock.now()).toISOString() }),
  },
  {
    method: 'POST',
    path: '/clock',
    summary: 'moves the time forward: {"advanceMs": 60000}',
    run: ({ clock }, _, body) => {
      clock.advance(read(body, 'advanceMs', isNumber));
      return { now: new Date(clock.now()).toISOString() };
    },
  },
  {
    method: 'DELETE',
    path: '/rate-limit',
    summary: 'forgets the requests that were counted: as many as at the start may come again',
    run: ({ forgetRequests }) => {
      forgetRequests();
      return {};
    },
  },
  {
    method: 'POST',
    path: '/reset',
    summary: 'goes back to the seeded data',
    run: ({ reset }) => {
      reset();
      return {};
    },
  },
  {
    method: 'GET',
    path: '/snapshot',
    summary: 'everything that the emulator holds',
    run: ({ snapshot }) => snapshot(),
  },
  {
    method: 'PUT',
    path: '/snapshot',
    summary: 'goes back to a snapshot',
    run: ({ restore }, _, body) => {
      restore(body);
      return {};
    },
  },
  {
    method: 'GET',
    path: '/keys',
    summary: 'the API keys, by name',
    run: ({ apiKeys }) => ({ apiKeys }),
  },
];

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isFaults(value: unknown): value is readonly Fault[] | string {
  return Array.isArray(value) || typeof value === 'string';
}

function read<Value>(
  body: unknown,
  name: string,
  isRight: (value: unknown) => value is Value,
): Value {
  const value: unknown = isJsonObject(body) ? body[name] : undefined;
  if (isRight(value)) return value;
  throw new RangeError(
    `Failed to read the request: \`${name}\` is not what it can be. \`GET /__emulator\` shows what it takes.`,
  );
}
