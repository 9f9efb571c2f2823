import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process is run. */
export interface ProcessOptions {
  readonly cwd: string;
  /** Variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the process after this many milliseconds. */
  readonly timeoutMs: number;
  /** Which lines of the output are kept: tools write a lot. Default: all. */
  readonly keep?: RegExp;
}

/**
 * Runs a program to its end, whatever its exit status.
 *
 * @returns The lines that it wrote, to both streams.
 * @throws Error when it cannot be started or takes too long.
 */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd, env = {}, timeoutMs, keep }: ProcessOptions,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    });
    const lines: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        if (keep?.test(line) !== false) lines.push(line);
      });
    }
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === null) return resolve(lines);
      reject(
        new Error(
          `Failed to run ${command}: it took more than ${timeoutMs} ms. Run it alone to see why.`,
        ),
      );
    });
  });
}
