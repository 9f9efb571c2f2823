import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Answer } from './answer.js';
import type { FaultServer } from './fault-server.js';
import { readRequests } from './read-requests.js';
import type { ReceivedRequest } from './received-request.js';

/**
 * Starts a server on a free port of the loopback interface.
 *
 * @param answerTo The answer to a request.
 * @param elsewhere Base URL of another server, for answers that point to it.
 * @param isHasty Whether to answer as soon as the head of a request is there, and to throw away what follows.
 */
export async function startFaultServer(
  answerTo: (request: ReceivedRequest) => Answer,
  { elsewhere = '', isHasty = false }: { elsewhere?: string; isHasty?: boolean } = {},
): Promise<FaultServer> {
  const received: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const unfinished: { socket: Socket; closed: Promise<unknown> }[] = [];

  const server = createServer((socket) => {
    sockets.add(socket);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    // A client that gives up resets the connection; that is what is to be seen here.
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    readRequests(socket, isHasty, (parts) => {
      const request = { ...parts, number: received.length + 1 };
      received.push(request);
      answerTo(request)({
        socket,
        request,
        elsewhere,
        leaveUnfinished: () => unfinished.push({ socket, closed }),
      });
    });
  });

  let port = 0;
  async function open(): Promise<void> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  }
  await open();
  return {
    baseUrl: `http://127.0.0.1:${port}/public`,
    received,
    open,
    async close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      if (server.listening) {
        server.close();
        await once(server, 'close');
      }
    },
    async leftOpen() {
      const patience = new AbortController();
      const { signal } = patience;
      const closed = Promise.all(unfinished.map(({ closed }) => closed));
      await Promise.race([closed, setTimeout(3000, undefined, { signal })]);
      patience.abort();
      return unfinished.filter(({ socket }) => !socket.closed).length;
    },
  };
}
