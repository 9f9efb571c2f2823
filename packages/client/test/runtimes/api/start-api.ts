import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answers } from './answers.js';
import { connectionsPage } from './connections-page.js';
import { readReceived } from './read-received.js';
import type { Received } from './received.js';

/** An API for one run of the program. */
export interface Api {
  readonly origin: string;
  /** What came, for each scenario; of requests that were given up, only those that came whole. */
  readonly received: Map<string, Received[]>;
  /** What came to the host that a redirect leads to. */
  readonly strayed: string[];
  close(): Promise<void>;
}

/** Starts a server that knows by the path of a request which scenario it belongs to, and a second one to redirect to. */
export async function startApi(apiKey: string, csv: string): Promise<Api> {
  const received = new Map<string, Received[]>();
  const strayed: string[] = [];
  const counts = new Map<string, number>();
  let openTogether: () => void = () => {};
  const together = new Promise<void>((resolve) => {
    openTogether = resolve;
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, name = '', url = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
    const scenario = decodeURIComponent(name);
    const count = (counts.get(scenario) ?? 0) + 1;
    counts.set(scenario, count);
    const read = await readReceived(request, { url, apiKey, csv });
    received.set(scenario, [...(received.get(scenario) ?? []), read]);
    const { origin: otherOrigin } = new URL(originOf(other).replace('127.0.0.1', 'localhost'));
    if (answers[scenario]?.(response, { count, apiKey, otherOrigin })) {
      return;
    }
    // Three pages behind the first: they are answered when all of them have been asked for.
    if (scenario === 'list: all pages, several at once' && count > 1) {
      if (count === 4) {
        openTogether();
      }
      await together;
    }
    const { searchParams } = new URL(url, originOf(server));
    response
      .writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
      .end(request.method === 'GET' ? connectionsPage(searchParams) : '{}');
  };

  // A request that is given up while it is read has no answer.
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const other = createServer((request, response) => {
    strayed.push(`${request.method} ${request.url}`);
    response.end();
  });
  await Promise.all([listen(server), listen(other)]);
  return {
    origin: originOf(server),
    received,
    strayed,
    close: async () => {
      await Promise.all([close(server), close(other)]);
    },
  };
}

function originOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port.');
  }
  return `http://127.0.0.1:${address.port}`;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function close(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
