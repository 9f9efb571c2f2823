import type { RecordedBody } from '../findings/recorded-body.js';
import type { Redactor } from './redactor.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** How much of a body a report keeps, in bytes: a page of the greatest length is a quarter of it. */
const most = 128 * 1024;

/** A body for a report: text where it is text, without keys, and only so much of it. */
export function recordBody(bytes: Uint8Array, redact: Redactor): RecordedBody | null {
  if (bytes.length === 0) return null;
  const truncated = bytes.length > most;
  const kept = truncated ? bytes.subarray(0, most) : bytes;
  const size = bytes.length;
  const text = decode(kept, truncated);
  if (text !== null) return { text: redact(text), encoding: 'utf-8', size, truncated };
  return { text: Buffer.from(kept).toString('base64'), encoding: 'base64', size, truncated };
}

function decode(bytes: Uint8Array, truncated: boolean): string | null {
  // A cut may go through a character of up to four bytes.
  for (let cut = 0; cut <= (truncated ? 3 : 0); cut += 1) {
    try {
      return strict.decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Tried with one byte less, or given up.
    }
  }
  return null;
}
