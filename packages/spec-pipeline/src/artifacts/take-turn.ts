import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { sha256 } from '../provenance/sha256.js';

const RETRY_MS = 50;
const SQLITE_BUSY = 5;

/** How a turn is waited for. */
export interface TurnOptions {
  /** Is told in a line that another process has the turn. Default: nobody is. */
  readonly warn?: ((line: string) => void) | undefined;
  /** How long to wait, in milliseconds. Default: 60,000. */
  readonly patienceMs?: number | undefined;
}

/**
 * Works on a repository while no other process does: two that write at once would mix what they write, and each would
 * have compared with what the other one replaces. The lock is one of the operating system, so it ends with the process.
 *
 * @throws Error if another process has it for too long.
 */
export async function takeTurn<T>(
  root: string,
  work: () => Promise<T>,
  { warn, patienceMs = 60_000 }: TurnOptions = {},
): Promise<T> {
  const place = sha256(`${process.getuid?.() ?? ''} ${await realpath(root)}`).slice(0, 16);
  // Outside of the repository: a lock that is removed with what it guards guards nothing.
  const file = path.join(tmpdir(), `drata-spec-${place}.lock`);
  const deadline = performance.now() + patienceMs;
  let isTold = false;
  for (;;) {
    const lock = tryLock(file);
    if (lock !== undefined) {
      try {
        return await work();
      } finally {
        lock.close();
      }
    }
    if (performance.now() >= deadline) {
      throw new Error(
        'Failed to write to the repository: another drata-spec is at work on it. Try again when it has ended.',
      );
    }
    if (!isTold) warn?.('Waiting for another drata-spec that is at work on this repository.');
    isTold = true;
    await setTimeout(RETRY_MS);
  }
}

/** The lock, which lasts until it is closed; undefined if somebody else has it. */
function tryLock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return undefined;
    throw error;
  }
}
