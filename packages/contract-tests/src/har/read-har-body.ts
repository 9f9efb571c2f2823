import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { JsonObject } from '@drata-connections/contract-validator/document';
import type { RecordedBody } from '../findings/recorded-body.js';

/** What an archive says of a body. */
export interface HarBody {
  /** `postData` of a request, `content` of a response. */
  readonly content: JsonObject;
  readonly encoding: unknown;
  /** Bytes as the archive counts them; below 0 where it does not know. */
  readonly size: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The largest body that is unpacked, in bytes. */
const most = 64 * 1024 * 1024;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The body, or why it is not known. A body of no bytes is null, and known. */
export function readHarBody({ content, encoding, size, headers }: HarBody): {
  readonly body: RecordedBody | null;
  readonly gap: string | null;
} {
  const { text, comment } = content;
  if (typeof text !== 'string' || text === '') {
    if (size > 0) {
      const body = { text: '', encoding: 'utf-8', size, truncated: true } as const;
      return { body, gap: 'the body was not recorded' };
    }
    // A size that is not told (-1) and no text: nothing is known, unless the other side says that there is nothing.
    const length = headers.find(([name]) => name === 'content-length')?.[1];
    const isEmpty = size === 0 || length === '0' || text === '';
    return { body: null, gap: isEmpty ? null : 'the body was not recorded' };
  }
  if (typeof comment === 'string' && comment.startsWith('truncated')) {
    const kind = encoding === 'base64' ? 'base64' : 'utf-8';
    const body = { text, encoding: kind, size, truncated: true } as const;
    return { body, gap: 'only its beginning was recorded' };
  }
  if (encoding !== 'base64') {
    return {
      body: { text, encoding: 'utf-8', size: byteLength(text), truncated: false },
      gap: null,
    };
  }
  const packing = headers.find(([name]) => name === 'content-encoding')?.[1] ?? '';
  const bytes = unpack(Buffer.from(text, 'base64'), packing.toLowerCase());
  if (bytes === null)
    return { body: null, gap: `it is packed (${packing}) and cannot be unpacked` };
  return { body: toBody(bytes), gap: null };
}

/** Most recorders unpack what they record and leave the header; some do not. */
function unpack(bytes: Buffer, packing: string): Uint8Array | null {
  const options = { maxOutputLength: most };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
    if (packing === 'deflate' && bytes[0] === 0x78) return inflateSync(bytes, options);
    if (packing === 'br' && !isText(bytes)) return brotliDecompressSync(bytes, options);
    return packing === 'zstd' && !isText(bytes) ? null : bytes;
  } catch {
    return null;
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function toBody(bytes: Uint8Array): RecordedBody {
  const size = bytes.length;
  return isText(bytes)
    ? { text: strict.decode(bytes), encoding: 'utf-8', size, truncated: false }
    : { text: Buffer.from(bytes).toString('base64'), encoding: 'base64', size, truncated: false };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
