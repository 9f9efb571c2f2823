import type { DecodedPart } from '../verdicts/decoded-body.js';
import { findBytes } from './find-bytes.js';
import { parsePartHead } from './parse-part-head.js';

const encoder = new TextEncoder();
const headEnd = encoder.encode('\r\n\r\n');

/** No head of a part is larger than this, in bytes. */
const maxHeadBytes = 16 * 1024;

/**
 * Takes a body of several parts apart (RFC 2046, section 5.1.1), strictly. The parts are views of `bytes`.
 *
 * @param isForm Whether it is `multipart/form-data` (RFC 7578), and its parts therefore are, too.
 * @returns A reason, to be read after `the body`, when the bytes are no such body.
 */
export function parseMultipart(
  bytes: Uint8Array,
  boundary: string,
  isForm: boolean,
): readonly DecodedPart[] | { readonly reason: string } {
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const opening = delimiter.subarray(2);
  const startsAtOnce = findBytes(bytes.subarray(0, opening.length), opening, 0) === 0;
  const preambleEnd = startsAtOnce ? 0 : findBytes(bytes, delimiter, 0);
  if (preambleEnd < 0) return { reason: 'must begin with its boundary' };

  const parts: DecodedPart[] = [];
  let at = preambleEnd + (startsAtOnce ? opening.length : delimiter.length);
  for (;;) {
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) return parts;
    // Blanks may follow a boundary, then its line ends.
    while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
    if (bytes[at] !== 0x0d || bytes[at + 1] !== 0x0a) {
      return { reason: 'must end with its boundary, and each boundary must stand on a line' };
    }
    const end = findBytes(bytes, headEnd, at);
    if (end < 0 || end - at > maxHeadBytes) return { reason: 'must have parts with a head' };
    const head = parsePartHead(bytes.subarray(at + 2, end), isForm);
    if (head === undefined) {
      return { reason: 'must have parts with a readable head and a `Content-Disposition`' };
    }
    const bodyStart = end + headEnd.length;
    const next = findBytes(bytes, delimiter, bodyStart);
    if (next < 0) return { reason: 'must end with its boundary' };
    parts.push({ ...head, bytes: bytes.subarray(bodyStart, next) });
    at = next + delimiter.length;
  }
}
