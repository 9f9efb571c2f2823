import type { Socket } from 'node:net';
import { readChunks } from './read-chunks.js';
import type { ReceivedRequest } from './received-request.js';

/**
 * Reads the requests of a connection; each is told of once its last byte is there.
 *
 * @param isHasty Tells of the first as soon as its head is there, and throws away what follows.
 */
export function readRequests(
  socket: Socket,
  isHasty: boolean,
  onRequest: (request: Omit<ReceivedRequest, 'number'>) => void,
): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (piece) => {
    bytes = Buffer.concat([bytes, typeof piece === 'string' ? Buffer.from(piece) : piece]);
    const headEnd = bytes.indexOf('\r\n\r\n');
    if (headEnd < 0) {
      return;
    }
    const [requestLine = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
    const [method = '', target = ''] = requestLine.split(' ');
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const rest = bytes.subarray(headEnd + 4);
    const length = Number(headers['content-length'] ?? 0);
    if (isHasty) {
      socket.removeAllListeners('data').resume();
    }
    const whole = isHasty
      ? { body: rest, end: rest.length }
      : headers['transfer-encoding'] === 'chunked'
        ? readChunks(rest)
        : rest.length >= length && { body: rest.subarray(0, length), end: length };
    if (whole) {
      bytes = rest.subarray(whole.end);
      onRequest({ method, target, headers, body: whole.body, receivedAt: performance.now() });
    }
  });
}
