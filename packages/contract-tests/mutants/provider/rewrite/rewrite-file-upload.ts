import type { Wrap } from '../wrap.js';
import { operationOf } from './operation-of.js';

/** Has the server read another form than it was sent; a body that is no form stays as it is. */
export function rewriteFileUpload(change: (form: FormData) => FormData | Promise<FormData>): Wrap {
  return (next) => async (request) => {
    const isForm = /^multipart\/form-data/i.test(request.headers.get('content-type') ?? '');
    if (!isForm || !operationOf(request)?.endsWith('FromCsv')) return next(request);
    const whole = request.clone();
    const form = await request.formData().catch(() => undefined);
    if (form === undefined) return next(whole);
    const { url, method } = request;
    const headers = new Headers(request.headers);
    // The form is written anew, with a boundary of its own.
    headers.delete('content-type');
    headers.delete('content-length');
    return next(new Request(url, { method, headers, body: await change(form) }));
  };
}
