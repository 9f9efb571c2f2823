import type { Writable } from 'node:stream';

const guarded = new WeakSet<Writable>();

/** Writes a line. A reader that has gone (`| head`) is no reason for a server to end. */
export function writeLine(stream: Writable, line: string): void {
  if (!guarded.has(stream)) {
    guarded.add(stream);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  stream.write(`${line}\n`);
}
