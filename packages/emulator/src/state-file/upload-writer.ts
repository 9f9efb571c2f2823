import type { PeopleChunk } from '../state/people-chunk.js';
import type { ChunkTable } from './chunk-table.js';

/** Writes the chunks of an upload that is being received. */
export interface UploadWriter {
  people(): number;
  add(chunk: PeopleChunk): void;
  /** Writes what is not written yet. To be called in a transaction. */
  flush(): void;
  discard(): void;
}

/** How many chunks are written in one transaction: each waits for the disk twice, however much it writes. */
const chunksAtOnce = 8;

/**
 * Starts to write an upload. The last chunks wait until more come or the upload is committed: so a small upload is one
 * transaction, and a large one holds a few chunks in memory.
 */
export function createUploadWriter(
  id: number,
  chunks: ChunkTable,
  transaction: (work: () => void) => void,
): UploadWriter {
  let waiting: PeopleChunk[] = [];
  let written = 0;
  let people = 0;

  function flush(): void {
    chunks.insert(id, written, waiting);
    written += waiting.length;
    waiting = [];
  }

  return {
    people: () => people,
    add: (chunk) => {
      if (waiting.length >= chunksAtOnce) transaction(flush);
      waiting.push(chunk);
      people += chunk.people;
    },
    flush,
    discard: () => {
      if (written > 0) chunks.remove(id);
    },
  };
}
