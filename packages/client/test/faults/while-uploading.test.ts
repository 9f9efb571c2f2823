import type { Personnel } from '@drata-connections/types';
import { describe, expect, it } from 'vitest';
import {
  isDrataConnectionError,
  isDrataPayloadTooLargeError,
  isDrataTimeoutError,
} from '../../src/index.js';
import { samplePerson } from '../sample-person.js';
import type { Fault } from './faults/fault.js';
import { callNamed } from './matrix/call-named.js';
import type { FaultCall } from './matrix/fault-call.js';
import { runCall } from './matrix/run-call.js';
import { stopTime } from './matrix/stop-time.js';
import { httpMessage } from './server/http-message.js';

const passTime = stopTime();

const faults: readonly (Fault & { readonly guard: (error: unknown) => boolean })[] = [
  {
    name: '413',
    answer: ({ socket }) => socket.write(httpMessage({ status: 413 })),
    meaning: { kind: 'status', status: 413 },
    guard: isDrataPayloadTooLargeError,
    isHasty: true,
  },
  {
    name: 'a reset',
    answer: ({ socket }) => socket.resetAndDestroy(),
    meaning: { kind: 'broken' },
    guard: isDrataConnectionError,
    isHasty: true,
  },
  {
    name: 'silence',
    answer: ({ leaveUnfinished }) => leaveUnfinished(),
    meaning: { kind: 'late' },
    guard: isDrataTimeoutError,
    lateAfter: 'request',
    isHasty: true,
  },
];

describe.each(faults)('$name in the middle of an upload', (fault) => {
  it.each(['createFromCsv', 'createFromJson'].map(callNamed))(
    '$name lets go of the source',
    async ({ name, ...call }) => {
      let opened = 0;
      let closed = 0;
      async function* pieces(): AsyncGenerator<Uint8Array> {
        opened++;
        try {
          for (;;) {
            await new Promise((resolve) => setImmediate(resolve));
            yield new Uint8Array(2 ** 16);
          }
        } finally {
          closed++;
        }
      }
      async function* people(): AsyncGenerator<Personnel> {
        for await (const piece of pieces()) {
          yield { ...samplePerson, jobTitle: 'x'.repeat(piece.length) };
        }
      }
      const send: FaultCall['send'] = ({ connections }, options) =>
        name === 'createFromCsv'
          ? connections.createFromCsv({ file: pieces }, options).withResponse()
          : connections.createFromJson({ personnelData: people }, options).withResponse();

      const outcome = await runCall(fault, { ...call, name, send }, 'always', { passTime });
      expect(fault.guard(outcome.error)).toBe(true);
      expect(outcome.requests).toHaveLength(1);
      expect(outcome.leftOpen).toBe(0);
      await new Promise((resolve) => setImmediate(resolve));
      expect([opened, closed]).toEqual([1, 1]);
    },
  );
});
