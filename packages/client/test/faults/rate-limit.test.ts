import { expect, it, onTestFinished } from 'vitest';
import { createDrataClient, createRateLimiter, isDrataRateLimitError } from '../../src/index.js';
import { rejectionOf } from '../rejection-of.js';
import { apiKey } from './api-key.js';
import { goodAnswer } from './server/good-answer.js';
import { httpMessage } from './server/http-message.js';
import { startFaultServer } from './server/start-fault-server.js';

it.each(['86400', '31536000'])(
  'one refusal for %s seconds does not stop every later call of the process',
  async (seconds) => {
    const warnings: unknown[] = [];
    const collect = (warning: unknown): void => void warnings.push(warning);
    process.on('warning', collect);
    onTestFinished(() => void process.off('warning', collect));
    const server = await startFaultServer(({ number }) =>
      number === 1
        ? ({ socket }) =>
            socket.write(httpMessage({ status: 429, headers: { 'retry-after': seconds } }))
        : goodAnswer,
    );
    onTestFinished(server.close);
    const { connections } = createDrataClient({
      apiKey,
      baseUrl: server.baseUrl,
      // As the limiter that all clients share by default.
      rateLimit: createRateLimiter({ requestsPerMinute: 500 }),
      retry: { maxDelayMs: 50 },
      deadlineMs: 2000,
    });
    expect(isDrataRateLimitError(await rejectionOf(connections.list()))).toBe(true);
    await connections.list();
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
    expect(server.received).toHaveLength(2);
  },
);
