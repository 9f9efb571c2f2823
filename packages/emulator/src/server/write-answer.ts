import type { ServerResponse } from 'node:http';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import { cutAnswer } from './cut-answer.js';

/** Writes an answer as a response of `node:http`, in one piece. */
export function writeAnswer(
  outgoing: ServerResponse,
  answer: EmulatorAnswer,
  isHead: boolean,
): void {
  if (answer.cut !== undefined) {
    cutAnswer(outgoing, answer);
    return;
  }
  const { status, headers, body } = answer;
  const length = Buffer.byteLength(body);
  outgoing.writeHead(status, { ...headers, 'content-length': length });
  // Text of ASCII alone is the same bytes in both, and copying them takes less than encoding does.
  if (isHead) outgoing.end();
  else outgoing.end(body, length === body.length ? 'latin1' : 'utf8');
}
