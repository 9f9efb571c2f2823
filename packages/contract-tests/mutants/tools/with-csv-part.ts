import type { Handler } from '../provider/handler.js';

const partHeader =
  /content-disposition: form-data; name="?file"?[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n/i;

/**
 * Gives the file of a form the name and the media type that the contract asks for, where a tool cannot send them: what
 * it would test is otherwise always refused.
 */
export function withCsvPart(next: Handler): Handler {
  return async (request) => {
    const type = request.headers.get('content-type') ?? '';
    if (!type.startsWith('multipart/form-data')) return next(request);
    const { url, method } = request;
    const headers = new Headers(request.headers);
    headers.delete('content-length');
    const body = (await request.text()).replace(
      partHeader,
      'Content-Disposition: form-data; name="file"; filename="people.csv"\r\nContent-Type: text/csv\r\n\r\n',
    );
    return next(new Request(url, { method, headers, body }));
  };
}
