import type { HttpMessageParts } from './http-message-parts.js';

/** Writes a response out, lies included. */
export function httpMessage(parts: HttpMessageParts): Buffer {
  const body = Buffer.from(parts.body ?? '');
  const headers = {
    'content-type': 'application/json',
    'content-length': `${parts.contentLength ?? body.length}`,
    ...parts.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${parts.status} ${parts.reason ?? 'Reason'}\r\n${lines.join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
