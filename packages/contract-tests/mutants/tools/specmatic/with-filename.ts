import type { Handler } from '../../provider/handler.js';

/** Gives the file of a form the name that Specmatic cannot send: without one, a part is a field and no file. */
export function withFilename(next: Handler): Handler {
  return async (request) => {
    const type = request.headers.get('content-type') ?? '';
    if (!type.startsWith('multipart/form-data')) return next(request);
    const { url, method } = request;
    const headers = new Headers(request.headers);
    headers.delete('content-length');
    const body = (await request.text()).replace(
      /name="?file"?(?!;)/,
      'name="file"; filename="people.csv"',
    );
    return next(new Request(url, { method, headers, body }));
  };
}
