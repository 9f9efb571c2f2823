import type { StreamingTools } from '../streaming-tools.js';
import type { UploadAttempt } from '../upload-attempt.js';
import { openSource } from './open-source.js';
import type { StreamContent } from './stream-content.js';

const pieceLength = 65_536;

/** Makes a body that reads its source no further than it is asked to. */
export async function createStreamAttempt<Item>(
  content: StreamContent<Item>,
  tools: StreamingTools,
): Promise<UploadAttempt> {
  const { totalBytes, start = '', write, end = '', head, tail, onProgress } = content;
  const source = openSource(content.source, tools);
  const encoder = new TextEncoder();
  const pending: Uint8Array[] = [];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let items = 0;
  let sentBytes = 0;
  let isEnd: boolean | undefined;
  let isOver = false;
  let failure: Error | undefined;

  function stop(): void {
    isOver = true;
    source.cancel();
  }

  /** Reads a piece of bytes, or a batch of text: an item may be as small as a person. */
  async function read(): Promise<void> {
    let text = items ? '' : start;
    let bytes: Uint8Array = encoder.encode();
    // A character of two code units must not be encoded by halves.
    while (
      !isEnd &&
      !isOver &&
      !bytes.length &&
      (text.length < pieceLength || (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800)
    ) {
      const { done, value } = await source.next();
      isEnd = done;
      const piece = done ? end : write(value, items++);
      if (typeof piece === 'string') {
        text += piece;
      } else {
        bytes = piece.subarray();
      }
    }
    // An empty piece would end a request that is sent in chunks.
    pending.push(...[encoder.encode(text), bytes].filter(({ length }) => length));
  }

  /** Hands over one piece; a `Blob` may give all that it has at once. */
  function send(): void {
    const piece = pending.shift();
    if (piece) {
      const rest = piece.subarray(pieceLength);
      if (rest.length) {
        pending.unshift(rest);
      }
      controller?.enqueue(piece.subarray(0, pieceLength));
      sentBytes += Math.min(piece.length, pieceLength);
      try {
        onProgress?.({ sentBytes, totalBytes });
      } catch {}
    }
    if (isEnd && !pending.length) {
      if (sentBytes !== (totalBytes ?? sentBytes)) {
        throw new RangeError('The size of the file changed while it was read');
      }
      isOver = true;
      if (tail) {
        controller?.enqueue(tail);
      }
      controller?.close();
    }
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(started) {
        controller = started;
        if (head) {
          started.enqueue(head);
        }
      },
      async pull() {
        try {
          if (!pending.length) {
            await read();
          }
          if (!isOver) {
            send();
          }
        } catch (cause) {
          // What a source says after it was let go of is no failure of its own.
          if (!isOver) {
            stop();
            failure = tools.uploadError(cause);
            throw failure;
          }
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  const headers: Record<string, string> = { 'content-type': content.contentType };
  if (!tools.nodeProcess()) {
    // A browser cannot stream a request over HTTP/1.1, and most cannot at all.
    return { headers, init: { body: await new Response(body).blob() } };
  }
  if (totalBytes !== undefined) {
    headers['content-length'] = `${totalBytes + (head?.length ?? 0) + (tail?.length ?? 0)}`;
  }
  return {
    headers,
    init: { body, duplex: 'half', ...tools.unbuffered() },
    get failure() {
      return failure;
    },
    cancel() {
      if (!isOver) {
        stop();
        controller?.error(new DOMException('The upload was given up', 'AbortError'));
      }
    },
  };
}
