import type { StagedUpload } from '../state/staged-upload.js';

/** Puts the rows of a CSV file into chunks. */
export interface ChunkWriter {
  /** Takes whole rows; those of the first call start with the header. */
  write(rows: string, people: number): void;
  end(): void;
}

/** About how many characters a chunk holds: few enough to read a part of a file, and enough to write it at once. */
const chunkLength = 1024 * 1024;
const encoder = new TextEncoder();

/** Starts to write chunks, each of which gets the header of the first. */
export function createChunkWriter(upload: StagedUpload): ChunkWriter {
  let header: string | undefined;
  let parts: string[] = [];
  let length = 0;
  let people = 0;

  function flush(): void {
    if (people > 0) {
      const bytes = encoder.encode(parts.join(''));
      upload.add({ mediaType: 'text/csv', bytes, people });
    }
    parts = [header ?? ''];
    length = 0;
    people = 0;
  }

  return {
    write: (rows, count) => {
      if (rows === '') return;
      header ??= rows.slice(0, rows.indexOf('\n') + 1);
      parts.push(rows);
      length += rows.length;
      people += count;
      if (length >= chunkLength) flush();
    },
    end: flush,
  };
}
