import type { Hono } from 'hono';

/** Sends the import form as a browser on the dashboard's own page does. */
export async function postImport(
  app: Hono,
  fields: Readonly<Record<string, string | File>>,
  headers: Readonly<Record<string, string>> = { origin: 'http://localhost' },
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    body.append(name, value);
  }
  return app.request('http://localhost/import', { method: 'POST', body, headers });
}
