/** The page that a gateway or a framework shows when nobody has handled an error. */
export function htmlResponse(status: number, title: string): Response {
  return new Response(`<!doctype html><html><body><h1>${status} ${title}</h1></body></html>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
