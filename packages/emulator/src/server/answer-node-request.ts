import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import type { Soon } from '../soon/soon.js';
import { readNodeRequest } from './read-node-request.js';
import type { RequestLogEntry } from './request-log-entry.js';
import { writeAnswer } from './write-answer.js';

/** What answers the requests of a server. It neither throws nor rejects. */
export type AnswerRequest = (request: EmulatorRequest) => Soon<EmulatorAnswer>;

/** Answers one request of `node:http`; one whose client has gone away meanwhile is logged with the status 0. */
export function answerNodeRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: AnswerRequest,
  log: ((entry: RequestLogEntry) => void) | undefined,
): void {
  const startedAt = log === undefined ? 0 : performance.now();
  const request = readNodeRequest(incoming);
  const finish = (given: EmulatorAnswer): void => {
    const isGone = outgoing.destroyed;
    if (!isGone) writeAnswer(outgoing, given, incoming.method === 'HEAD');
    // What nobody has read of the body would stand before the next request on the connection, and keep it from being seen.
    if (request.body !== null && !incoming.readableEnded)
      incoming.removeAllListeners('data').resume();
    log?.({
      method: incoming.method ?? '',
      path: (incoming.url ?? '').replace(/\?.*$/, ''),
      status: isGone ? 0 : given.status,
      durationMs: performance.now() - startedAt,
    });
  };
  const given = answer(request);
  if (given instanceof Promise) void given.then(finish);
  else finish(given);
}
