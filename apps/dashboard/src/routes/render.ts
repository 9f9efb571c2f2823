import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Answers with a page. */
export function render(
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return context.html(html`<!doctype html>${page}`, status);
}
