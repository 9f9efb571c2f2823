import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Received } from './received.js';

/** Reads a request to its end, the body by the content type that it says it has. */
export async function readReceived(
  request: IncomingMessage,
  { url, apiKey, csv }: { url: string; apiKey: string; csv: string },
): Promise<Received> {
  const bytes = new Uint8Array(await buffer(request));
  const { headers } = request;
  const contentType = headers['content-type'];
  const team = headers['x-team'];
  return {
    request: `${request.method} ${url}`,
    isAuthorized: headers.authorization === `Bearer ${apiKey}`,
    ...(contentType !== undefined && {
      contentType: contentType.replace(/(?<=boundary=).+/, '…'),
      framing: headers['content-length'] === undefined ? 'chunks' : 'length',
      body: await readBody(bytes, contentType, csv),
    }),
    ...(typeof team === 'string' && { team }),
  };
}

async function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  csv: string,
): Promise<unknown> {
  const content = new Response(bytes, { headers: { 'content-type': contentType } });
  if (!contentType.startsWith('multipart/form-data')) {
    const { personnelData } = await content.json();
    return { people: personnelData.length, last: personnelData.at(-1) };
  }
  const parts = [...(await content.formData())].map(async ([name, value]) => {
    if (typeof value === 'string') {
      return { name, value };
    }
    const text = await value.text();
    const isWhole = text === csv || /^id,.*(\r\n\d+,.*){2000}\r\n$/.test(text);
    return { name, filename: value.name, type: value.type, isWhole };
  });
  return Promise.all(parts);
}
