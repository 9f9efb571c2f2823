import { tell } from '../observation/tell.js';
import { nodeProcess } from './node-process.js';
import { openSource } from './sources/open-source.js';
import type { Source } from './sources/source.js';
import type { UploadAttempt } from './upload-attempt.js';
import type { UploadContent } from './upload-content.js';
import { uploadError } from './upload-error.js';

const pieceLength = 65_536;

/** Makes a body that reads its source no further than it is asked to. */
export async function streamBody<Item>(
  source: Source<Item>,
  { headers, head, start = '', write, end = '', tail, totalBytes, onProgress }: UploadContent<Item>,
): Promise<UploadAttempt> {
  const { next, cancel } = openSource(source);
  const encoder = new TextEncoder();
  const [first, last] = [encoder.encode(head), encoder.encode(tail)];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let sentBytes = 0;
  let isOver = false;
  let failure: Error | undefined;

  const stop = (): void => {
    isOver = true;
    cancel();
  };

  /** Gives pieces of bytes, or batches of text: an item may be as small as a person. */
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let isEnd: boolean | undefined;
    let index = 0;
    if (first.length) {
      yield first;
    }
    for (let text = start; !isEnd; text = '') {
      let bytes: Uint8Array | undefined;
      // A character of two code units must not be encoded by halves.
      while (!isEnd && !bytes && (text.length < pieceLength || /[\ud800-\udbff]$/.test(text))) {
        const { done, value } = await next();
        isEnd = done;
        const piece: unknown = done ? end : write ? write(value, index++) : value;
        if (typeof piece === 'string') {
          text += piece;
        } else if (piece instanceof Uint8Array) {
          bytes = piece;
        } else {
          throw new TypeError('A piece is neither text nor bytes');
        }
      }
      for (const whole of [encoder.encode(text), bytes ?? first.subarray(0, 0)]) {
        // A `Blob` may give all that it has at once.
        for (let at = 0; at < whole.length; at += pieceLength) {
          const piece = whole.subarray(at, at + pieceLength);
          sentBytes += piece.length;
          tell(() => onProgress?.({ sentBytes, totalBytes }));
          yield piece;
        }
      }
    }
    if (sentBytes !== (totalBytes ?? sentBytes)) {
      throw new RangeError('The size of the file changed while it was read');
    }
    if (last.length) {
      yield last;
    }
  }

  const reader = pieces();
  const body = new ReadableStream<Uint8Array>(
    {
      start(started) {
        controller = started;
      },
      async pull(stream) {
        try {
          const { done, value } = await reader.next();
          if (isOver) {
            return;
          }
          if (done) {
            isOver = true;
            stream.close();
          } else {
            stream.enqueue(value);
          }
        } catch (cause) {
          // What a source says after it was let go of is no failure of its own.
          if (!isOver) {
            stop();
            failure = uploadError(cause);
            throw failure;
          }
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  const process = nodeProcess();
  const undici = process?.versions.undici;
  return process
    ? {
        headers:
          totalBytes === undefined
            ? headers
            : { ...headers, 'content-length': `${totalBytes + first.length + last.length}` },
        // Node's `fetch` before undici 8.6 holds all that it sends in memory for a redirect that never comes, unless a
        // request has no window and must not be redirected. Later ones keep the connection of such a request open.
        // Other runtimes do neither, and some know no `'error'`. https://github.com/nodejs/undici/pull/5455
        init: {
          body,
          duplex: 'half',
          ...(undici &&
            undici.localeCompare('8.6', 'en', { numeric: true }) < 0 && {
              redirect: 'error',
              window: null,
            }),
        },
        get failure() {
          return failure;
        },
        cancel() {
          if (!isOver) {
            stop();
            controller?.error(new DOMException('The upload was given up', 'AbortError'));
          }
        },
      }
    : // A browser cannot stream a request over HTTP/1.1, and most cannot at all.
      { headers, init: { body: await new Response(body).blob() } };
}
