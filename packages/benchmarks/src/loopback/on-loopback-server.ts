import type { LoopbackServer } from './start-loopback-server.js';
import { startLoopbackServer } from './start-loopback-server.js';

/** Starts the loopback server, does some work with it, and stops it, whatever comes of the work. */
export async function onLoopbackServer<Result>(
  options: Parameters<typeof startLoopbackServer>[0],
  work: (server: LoopbackServer) => Promise<Result>,
): Promise<Result> {
  const server = await startLoopbackServer(options);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}
