import type { PeopleChunk } from '../state/people-chunk.js';
import type { ChunkTable } from './chunk-table.js';

/** Writes the chunks of an upload that is being received. */
export interface UploadWriter {
  people(): number;
  add(chunk: PeopleChunk): void;
  /** Writes what is not written yet. */
  flush(): void;
  discard(): void;
}

/**
 * Starts to write an upload. The last chunk waits until the next comes or the upload is committed: so a small upload is one
 * transaction, and a large one holds a single chunk in memory.
 */
export function createUploadWriter(id: number, chunks: ChunkTable): UploadWriter {
  let waiting: PeopleChunk | undefined;
  let written = 0;
  let people = 0;

  function flush(): void {
    if (waiting === undefined) return;
    chunks.insert(id, written, [waiting]);
    written += 1;
    waiting = undefined;
  }

  return {
    people: () => people,
    add: (chunk) => {
      flush();
      waiting = chunk;
      people += chunk.people;
    },
    flush,
    discard: () => {
      if (written > 0) chunks.remove(id);
    },
  };
}
