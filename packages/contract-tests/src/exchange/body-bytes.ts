import type { RecordedBody } from '../findings/recorded-body.js';

/** The bytes of a recorded body; of one that was cut, those that are there. */
export function bodyBytes({ text, encoding }: RecordedBody): Uint8Array<ArrayBuffer> {
  return encoding === 'base64'
    ? new Uint8Array(Buffer.from(text, 'base64'))
    : new TextEncoder().encode(text);
}
