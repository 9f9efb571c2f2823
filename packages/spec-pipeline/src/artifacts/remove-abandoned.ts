import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Removes the folders that processes left behind that were killed: those named `<prefix><process id>` of which there is
 * no process any more. A key that ends a process (Ctrl-C) ends it at once, so that it cannot tidy up itself.
 */
export async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent).catch((): string[] => []);
  const abandoned = names.filter((name) => {
    const id = name.startsWith(prefix) ? /^\d+/.exec(name.slice(prefix.length))?.[0] : undefined;
    return id !== undefined && !isRunning(Number(id));
  });
  await Promise.all(
    // Another process may be removing them, too, and what another user left cannot be.
    abandoned.map((name) =>
      rm(path.join(parent, name), { recursive: true, force: true }).catch(() => undefined),
    ),
  );
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
