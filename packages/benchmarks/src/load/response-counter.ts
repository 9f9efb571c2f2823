/** Finds the ends of the responses on one connection. */
export interface ResponseCounter {
  /** Whether a response has ended with these bytes; the next starts after it. They may change afterwards. */
  take(bytes: Buffer): boolean;
}

const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/**
 * Starts to read responses that follow each other one at a time.
 *
 * @throws Error when a response is no success.
 */
export function createResponseCounter(): ResponseCounter {
  let received: Buffer | undefined;
  let missing: number | undefined;

  return {
    take: (bytes) => {
      if (missing !== undefined) {
        missing -= bytes.length;
        return reset(missing <= 0);
      }
      const all: Buffer = received === undefined ? bytes : Buffer.concat([received, bytes]);
      const headEnd = all.indexOf('\r\n\r\n');
      if (headEnd === -1) return keep(all);
      // Only the head becomes text: what is measured shares the machine with this.
      const head = all.toString('latin1', 0, headEnd);
      if (!head.startsWith('HTTP/1.1 200 ')) {
        throw new Error(
          `Failed to load the server: it answers "${head.split('\r\n', 1).join('')}".`,
        );
      }
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      // Without a length the body comes in chunks, and an empty one ends it (RFC 9112, section 7.1).
      if (length === undefined) return all.subarray(-7).equals(lastChunk) ? reset(true) : keep(all);
      missing = Number(length) - (all.length - headEnd - 4);
      return reset(missing <= 0);
    },
  };

  function keep(bytes: Buffer): false {
    received = Buffer.from(bytes);
    return false;
  }

  function reset(isEnd: boolean): boolean {
    if (isEnd) {
      received = undefined;
      missing = undefined;
    }
    return isEnd;
  }
}
