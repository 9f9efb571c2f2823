import type { Spoilt } from '../spoilt.js';
import { spoilRequest } from './spoil-request.js';

/** A client that sends another body than the form with a file that it is given. */
export function spoilForm(
  change: (file: File) => FormData | Blob | Promise<FormData | Blob>,
): Spoilt {
  return spoilRequest(async (request) => {
    const type = request.headers.get('content-type') ?? '';
    if (!type.startsWith('multipart/form-data')) return request;
    const { url, method } = request;
    const headers = new Headers(request.headers);
    // Both are those of the form that is not sent.
    headers.delete('content-type');
    headers.delete('content-length');
    const file = (await request.formData()).get('file');
    if (!(file instanceof File)) return new Request(url, { method, headers });
    return new Request(url, { method, headers, body: await change(file) });
  });
}
