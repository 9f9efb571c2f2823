import { createDrataClient } from '../../../src/index.js';
import { apiKey } from '../api-key.js';
import { calls } from '../matrix/calls.js';
import { openFiles } from './open-files.js';
import type { Task } from './task.js';

// A program that meets every fault, tells what came of it, and then has nothing left to do.
const tasks: readonly Task[] = JSON.parse(process.env['FAULT_TASKS'] ?? '[]');
const outcomes = tasks.flatMap(({ fault, baseUrl, isSlow, isAborted }) =>
  calls.map(async (call) => {
    const client = createDrataClient({
      apiKey,
      baseUrl,
      rateLimit: false,
      retry: { attempts: 2, baseDelayMs: 1 },
      // All other limits are those that a program has by default.
      ...(isSlow && { timeoutMs: 500 }),
    });
    const controller = new AbortController();
    const options = {
      signal: controller.signal,
      hooks: { onRetry: () => isAborted && setImmediate(() => controller.abort()) },
    };
    const { error } = await call
      .send(client, options)
      .catch((thrown: unknown) => ({ error: thrown }));
    return { fault, call: call.name, failed: error !== undefined };
  }),
);
process.stdout.write(
  JSON.stringify({
    outcomes: await Promise.all(outcomes),
    resources: process.getActiveResourcesInfo(),
    files: openFiles(),
  }),
);
