import type { RecordedBody } from './recorded-body.js';

/** How much of a body is left, in characters. */
const most = 400;

/** The beginning of a body, marked as cut; a short one as it is. */
export function cutBody(body: RecordedBody | null): RecordedBody | null {
  if (body === null || body.text.length <= most) return body;
  // Not through a pair of surrogates.
  const beginning = body.text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  // Copied: a slice of a string keeps all of it in memory.
  const text = Buffer.from(beginning, 'utf8').toString('utf8');
  return { ...body, text, truncated: true };
}
