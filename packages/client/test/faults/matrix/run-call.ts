import { type CallOptions, createDrataClient } from '../../../src/index.js';
import { apiKey } from '../api-key.js';
import type { Fault } from '../faults/fault.js';
import type { Answer } from '../server/answer.js';
import { goodAnswer } from '../server/good-answer.js';
import { startFaultServer } from '../server/start-fault-server.js';
import { allowedAttempts } from './expectations.js';
import type { CallResult, FaultCall } from './fault-call.js';
import { observe } from './observe.js';
import type { Outcome } from './outcome.js';
import { printed } from './printed.js';
import type { Scenario } from './scenario.js';

/** Time for a whole call in milliseconds: long, for a busy machine, and still far below the default. */
export const deadlineMs = 10_000;

const timeoutMs = 2000;

/**
 * Makes a call against a server of its own that has the fault, and waits until the client has let go of it.
 *
 * @param options Options of the call.
 * @param passTime Lets time pass where it stands still: as much as an answer that is too late takes, or as the client
 * waits for its next attempt.
 */
export async function runCall(
  fault: Fault,
  call: FaultCall,
  scenario: Scenario,
  { options = {}, passTime }: { options?: CallOptions; passTime?: (ms: number) => void } = {},
): Promise<Outcome> {
  const elsewhere = await startFaultServer(() => goodAnswer);
  const isFaulty = (number: number): boolean => scenario === 'always' || number === 1;
  const takeTooLong = (): void => passTime?.(options.deadlineMs ?? timeoutMs);
  const badAnswer: Answer = (exchange) => {
    fault.answer?.(exchange);
    if (fault.lateAfter === 'request') {
      takeTooLong();
    }
  };
  const server = await startFaultServer(
    ({ number }) => (fault.answer && isFaulty(number) ? badAnswer : goodAnswer),
    {
      // Another host to the client, and the same machine.
      elsewhere: elsewhere.baseUrl.replace('127.0.0.1', 'localhost'),
      isHasty: fault.isHasty ?? false,
    },
  );
  if (!fault.answer) {
    await server.close();
  }
  let sent = 0;
  const observer = observe((ms) => setImmediate(() => passTime?.(ms)));
  const client = createDrataClient({
    apiKey,
    baseUrl: server.baseUrl,
    hooks: observer.hooks,
    logger: observer.logger,
    rateLimit: false,
    deadlineMs,
    retry: { attempts: allowedAttempts, baseDelayMs: 1 },
    ...(fault.lateAfter && { timeoutMs }),
    async fetch(input, init) {
      const number = ++sent;
      if (!fault.answer && !isFaulty(number)) {
        await server.open();
      }
      const response = await fetch(input, init);
      if (fault.lateAfter === 'headers' && isFaulty(number)) {
        setImmediate(takeTooLong);
      }
      return response;
    },
  });

  const startedAt = performance.now();
  let result: CallResult | undefined;
  let error: unknown;
  try {
    result = await call.send(client, options);
  } catch (thrown) {
    error = thrown;
  }
  const durationMs = performance.now() - startedAt;

  const leftOpen = await server.leftOpen();
  await server.close();
  await elsewhere.close();
  return {
    result,
    error,
    attempts: observer.attempts.size,
    requests: server.received,
    strayRequests: elsewhere.received,
    leftOpen,
    durationMs,
    printed: `${observer.print()}\n${printed(error)}`,
  };
}
