import { errorOf } from './error-of.js';
import type { Scenario } from './scenario.js';

const aborted = {
  name: 'DrataAbortError',
  reason: 'Failed to list connections: it was aborted',
  attempts: 1,
};
const late = {
  name: 'DrataTimeoutError',
  reason: 'Failed to list connections: it took longer than `timeoutMs` allows',
  attempts: 1,
  kind: 'timeoutMs',
};

/** What ends a call before its answer, which never comes. */
export const ending: Readonly<Record<string, Scenario>> = {
  'end: time limit': {
    run: ({ client }) => errorOf(client({ retry: false, timeoutMs: 100 }).connections.list()),
    outcome: late,
  },

  'end: time limit within the body': {
    run: ({ client }) => errorOf(client({ retry: false, timeoutMs: 300 }).connections.list()),
    outcome: late,
  },

  'end: deadline': {
    run: ({ client }) => errorOf(client({ deadlineMs: 100 }).connections.list()),
    outcome: {
      ...late,
      reason: 'Failed to list connections: it took longer than `deadlineMs` allows',
      kind: 'deadlineMs',
    },
  },

  'end: abort': {
    run: ({ client }) => {
      const controller = new AbortController();
      const call = client().connections.list({}, { signal: controller.signal });
      setTimeout(() => controller.abort(new Error('not needed any more')), 50);
      return errorOf(call);
    },
    outcome: aborted,
  },

  'end: abort before the call': {
    run: ({ client }) => errorOf(client().connections.list({}, { signal: AbortSignal.abort() })),
    outcome: { ...aborted, attempts: 0 },
  },

  'end: abort of an upload': {
    run: async ({ client }) => {
      const controller = new AbortController();
      let letGo: () => void = () => {};
      const isLetGo = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      async function* lines(): AsyncGenerator<string> {
        try {
          for (let line = 0; ; line++) {
            yield `${line},somebody\n`.repeat(20_000);
            if (line === 3) {
              controller.abort();
            }
          }
        } finally {
          letGo();
        }
      }
      const { signal } = controller;
      const error = await errorOf(
        client().connections.createFromCsv({ file: lines() }, { signal }),
      );
      await isLetGo;
      return error;
    },
    outcome: { ...aborted, reason: 'Failed to create connection from csv: it was aborted' },
  },

  'end: an upload whose source fails': {
    run: ({ client, csv }) => {
      async function* lines(): AsyncGenerator<string> {
        yield csv;
        throw new Error('the disk is gone');
      }
      return errorOf(client().connections.createFromCsv({ file: lines }));
    },
    outcome: {
      name: 'DrataConfigurationError',
      reason: 'Failed to read the file: its source failed',
    },
  },
};
