import { createServer } from 'node:http';
import type { RecordedResponse } from '../findings/recorded-exchange.js';

/** The header that says which answer is meant. */
export const replayHeader = 'x-drata-contract-replay';

/** A server that answers what was answered before. */
export interface Replay {
  readonly url: string;
  close(): Promise<void>;
}

/** Headers that are about one connection, or about bytes that are not the same here. */
const dropped: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
]);

/** Starts a server on loopback that has the answer of each number. */
export async function startReplay(
  responseOf: (number: number) => RecordedResponse | undefined,
): Promise<Replay> {
  const server = createServer((request, reply) => {
    request.resume();
    const response = responseOf(Number(request.headers[replayHeader]));
    if (response === undefined) {
      reply.writeHead(404).end();
      return;
    }
    const { status, headers, body } = response;
    const kept = headers.filter(([name]) => !dropped.has(name));
    reply.writeHead(status, Object.fromEntries(kept));
    reply.end(
      body === null
        ? undefined
        : Buffer.from(body.text, body.encoding === 'base64' ? 'base64' : 'utf8'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
