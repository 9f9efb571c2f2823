import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/drata-emulator.js', import.meta.url));

/** A `drata-emulator` that is ready. */
export interface EmulatorProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly apiKey: string;
  /** Kills it as nothing can be caught, and waits for its end. */
  kill(): Promise<void>;
}

/** Starts the command in a process of its own. */
export async function startEmulatorProcess(...args: readonly string[]): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [bin, '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exit.then(() => Promise.reject(new Error('The emulator ended before it was ready.'))),
  ]);
  const { url, apiKeys }: { url: string; apiKeys: { full: string } } = JSON.parse(String(line));
  return {
    child,
    url,
    apiKey: apiKeys.full,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
