import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as a stream that takes no more from the socket than is asked for. Where it is given up before its end,
 * the rest is read and dropped: a client reads an early answer only once it has sent everything.
 */
export function readNodeBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        incoming.pause();
        incoming.on('data', (chunk: Uint8Array) => {
          incoming.pause();
          controller.enqueue(chunk);
        });
        incoming.once('end', () => controller.close());
        incoming.once('error', (error) => controller.error(error));
      },
      pull: () => {
        incoming.resume();
      },
      cancel: () => {
        incoming.removeAllListeners('data');
        incoming.removeAllListeners('end');
        incoming.on('error', () => {});
        incoming.resume();
      },
    },
    { highWaterMark: 1 },
  );
}
