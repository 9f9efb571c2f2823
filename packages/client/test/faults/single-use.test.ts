import type { Personnel } from '@drata-connections/types';
import { describe, expect, it } from 'vitest';
import { samplePerson } from '../sample-person.js';
import { apiKey } from './api-key.js';
import { faultNamed } from './faults/fault-named.js';
import { callNamed } from './matrix/call-named.js';
import { excerpts } from './matrix/excerpts.js';
import type { FaultCall } from './matrix/fault-call.js';
import { runCall } from './matrix/run-call.js';
import { stopTime } from './matrix/stop-time.js';

const passTime = stopTime();

async function* people(): AsyncGenerator<Personnel> {
  yield samplePerson;
}

const stream = (): ReadableStream<Uint8Array> => new Blob(['id,email\n']).stream();

const once: readonly FaultCall[] = [
  {
    ...callNamed('updateFromCsv'),
    name: 'updateFromCsv of a stream',
    send: ({ connections }, options) =>
      connections.updateFromCsv(104, { file: stream() }, options).withResponse(),
  },
  {
    ...callNamed('updateFromCsv'),
    name: 'updateFromCsv of rows',
    send: ({ connections }, options) =>
      connections.updateFromCsv(104, { rows: people() }, options).withResponse(),
  },
  {
    ...callNamed('createFromJson'),
    name: 'createFromJson of an iterator',
    send: ({ connections }, options) =>
      connections.createFromJson({ personnelData: people() }, options).withResponse(),
  },
];

const faults = [
  'connection refused',
  'reset before headers',
  'empty 503',
  '503 with Retry-After',
  '429 storm, Retry-After in the past',
  'silence',
].map(faultNamed);

describe.each(faults)('$name', (fault) => {
  it.each(once)('$name is not sent twice: it can be read once only', async (call) => {
    const outcome = await runCall(fault, call, 'once', { passTime });
    expect(outcome.error).toBeInstanceOf(Error);
    expect(outcome.attempts).toBe(1);
    expect(outcome.requests).toHaveLength(fault.answer ? 1 : 0);
    expect(outcome.leftOpen).toBe(0);
    expect(excerpts(outcome.printed, apiKey)).toEqual([]);
  });
});
