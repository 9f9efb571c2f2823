import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { cutAnswer } from './cut-answer.js';
import { readNodeRequest } from './read-node-request.js';
import type { RequestLogEntry } from './request-log-entry.js';

/** What answers the requests of a server. It never rejects. */
export type AnswerRequest = (request: EmulatorRequest) => Promise<EmulatorAnswer>;

/** Answers one request of `node:http`; one whose client has gone away meanwhile is logged with the status 0. */
export async function answerNodeRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: AnswerRequest,
  log: ((entry: RequestLogEntry) => void) | undefined,
): Promise<void> {
  const startedAt = performance.now();
  const { status, headers, body, cut } = await answer(readNodeRequest(incoming));
  const isGone = outgoing.destroyed;
  if (!isGone && cut !== undefined) {
    cutAnswer(outgoing, { status, headers, body, cut });
  } else if (!isGone) {
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
  }
  // What nobody has read of the body would stand before the next request on the connection, and keep it from being seen.
  if (!incoming.readableEnded) incoming.removeAllListeners('data').resume();
  log?.({
    method: incoming.method ?? '',
    path: (incoming.url ?? '').replace(/\?.*$/, ''),
    status: isGone ? 0 : status,
    durationMs: performance.now() - startedAt,
  });
}
