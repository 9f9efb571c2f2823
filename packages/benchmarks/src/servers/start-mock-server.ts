import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { apiKey } from './api-key.js';
import { freePort } from './free-port.js';
import type { MockServer } from './mock-server.js';

/** A server that answers. */
export interface RunningMockServer {
  readonly port: number;
  readonly baseUrl: string;
  /** From the start of the process to its first answer to a list request, in milliseconds. */
  readonly readyMs: number;
  /** The resident memory of the process, and the most that it ever was, in bytes. */
  readonly memory: () => { readonly bytes: number; readonly peakBytes: number };
  readonly close: () => Promise<void>;
}

const giveUpMs = 60_000;
/** Between two tries to get an answer, in milliseconds. */
const triesMs = 2;

/** Starts a server in a process of its own, and waits for its first answer. @throws {Error} if none comes. */
export async function startMockServer(server: MockServer): Promise<RunningMockServer> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}${server.basePath}`;
  const start = performance.now();
  const child = spawn(process.execPath, server.command(port), {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
  };
  while (!(await answers(`${baseUrl}/connections`))) {
    if (child.exitCode !== null || performance.now() - start > giveUpMs) {
      await close();
      throw new Error(`Failed to start ${server.name}: it does not answer.`);
    }
    await delay(triesMs);
  }
  return {
    port,
    baseUrl,
    readyMs: performance.now() - start,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return { bytes: field(status, 'VmRSS'), peakBytes: field(status, 'VmHWM') };
    },
    close,
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024;
}
