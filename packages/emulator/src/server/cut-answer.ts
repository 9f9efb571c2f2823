import type { ServerResponse } from 'node:http';
import type { EmulatorAnswer } from '../http/emulator-answer.js';

/** Cuts the connection instead of an answer, or in the middle of its body. */
export function cutAnswer(
  outgoing: ServerResponse,
  { status, headers, body, cut }: EmulatorAnswer,
): void {
  const { socket } = outgoing;
  if (cut === 'all') {
    // A reset, not an end: that is what a client sees of a server that has crashed.
    socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { ...headers, 'content-length': bytes.length });
  // A body of one byte has no half: it is announced and never comes.
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket?.destroy());
}
