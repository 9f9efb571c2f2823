import { fork } from 'node:child_process';
import { once } from 'node:events';
import { packageFolder } from '../package-folder.js';

/** A running server. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT/public`, as the contract has it. */
  readonly baseUrl: string;
  /** How many bytes the body of the last upload had. */
  readonly uploadedBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts the server in a process of its own: it shares neither the event loop nor the memory of those it serves. */
export async function startLoopbackServer(options: {
  readonly apiKey: string;
  readonly total: number;
  readonly delayMs: number;
}): Promise<LoopbackServer> {
  const { apiKey, total, delayMs } = options;
  const child = fork(
    new URL('dist/loopback/loopback-server.js', packageFolder),
    [apiKey, String(total), String(delayMs)],
    { execArgv: [] },
  );
  const [address]: { readonly port?: number }[] = await once(child, 'message');
  const origin = `http://127.0.0.1:${address?.port}`;
  return {
    baseUrl: `${origin}/public`,
    uploadedBytes: async () => {
      const response = await fetch(`${origin}/uploaded-bytes`);
      const body: { readonly uploadedBytes: number } = JSON.parse(await response.text());
      return body.uploadedBytes;
    },
    close: async () => {
      const closed = once(child, 'exit');
      child.disconnect();
      await closed;
    },
  };
}
