/** Takes a form apart as it arrives. */
export interface FilePartSplitter {
  write(bytes: Uint8Array): void;
  /** The form without the contents of its files: small, and still to be checked as a form. */
  end(): Uint8Array<ArrayBuffer>;
}

type Place = 'text' | 'headers' | 'file' | 'after';

const carriageReturn = 13;
const hyphen = 45;
const encoder = new TextEncoder();
const lineBreak = encoder.encode('\r\n');
const headersEnd = encoder.encode('\r\n\r\n');
/** More bytes of headers than any part has. */
const maxHeaders = 16 * 1024;

/**
 * Starts to take apart a form (RFC 7578): what parts with a file name hold goes to `onFile` as it arrives, everything else is
 * kept. Whether the form is right is not looked at here, and shows in what is kept.
 */
export function createFilePartSplitter(
  boundary: string,
  onFile: (bytes: Uint8Array) => void,
): FilePartSplitter {
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const kept: Uint8Array[] = [];
  // The first delimiter has no line break of its own.
  let rest: Uint8Array = lineBreak;
  let place: Place = 'text';

  const put = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    if (place === 'file') onFile(bytes);
    else kept.push(bytes.slice());
  };

  /** Takes what can be told apart of `bytes`, and returns how much that was. */
  function take(bytes: Uint8Array, isLast: boolean): number {
    let at = 0;
    for (;;) {
      if (place === 'after') {
        put(bytes.subarray(at));
        return bytes.length;
      }
      if (place === 'headers') {
        if (isClosed(bytes, at)) {
          place = 'after';
          continue;
        }
        const end = indexOf(bytes, headersEnd, at);
        const isTooLong = bytes.length - at > maxHeaders;
        if (end === -1 && !isLast && !isTooLong) return at;
        const next = end === -1 ? bytes.length : end + headersEnd.length;
        const headers = bytes.subarray(at, next);
        put(headers);
        place = end !== -1 && isFile(headers) ? 'file' : 'text';
        at = next;
        continue;
      }
      const found = indexOf(bytes, delimiter, at);
      if (found === -1) {
        // The end of what is there may be the start of a delimiter.
        const safe = isLast ? bytes.length : Math.max(at, bytes.length - delimiter.length + 1);
        put(bytes.subarray(at, safe));
        return safe;
      }
      put(bytes.subarray(at, found));
      kept.push(delimiter);
      place = 'headers';
      at = found + delimiter.length;
    }
  }

  return {
    write: (bytes) => {
      const all = rest.length === 0 ? bytes : concat([rest, bytes]);
      rest = all.slice(take(all, false));
    },
    end: () => {
      take(rest, true);
      return concat(kept).slice(lineBreak.length);
    },
  };
}

/** Whether a delimiter is the last one. */
function isClosed(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === hyphen && bytes[at + 1] === hyphen;
}

function isFile(headers: Uint8Array): boolean {
  const text = new TextDecoder().decode(headers);
  const disposition = /^content-disposition:(.*)$/im.exec(text)?.[1] ?? '';
  return /;\s*filename\*?=/i.test(disposition);
}

/** Every pattern starts with a carriage return, which the engine finds faster than any loop. */
function indexOf(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(carriageReturn, from);
    at !== -1 && at + pattern.length <= bytes.length;
    at = bytes.indexOf(carriageReturn, at + 1)
  ) {
    let index = 1;
    while (index < pattern.length && bytes[at + index] === pattern[index]) index += 1;
    if (index === pattern.length) return at;
  }
  return -1;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
