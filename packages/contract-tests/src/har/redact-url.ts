import { redacted } from './redact-headers.js';

const secret = /^(api[-_]?key|access[-_]?token|token|auth|key|password|secret|signature|sig)$/i;

/** A URL without credentials: neither before the host nor in the query. What is not a URL stays as it is. */
export function redactUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const names = [...url.searchParams.keys()].filter((name) => secret.test(name));
  if (url.username === '' && url.password === '' && names.length === 0) return text;
  url.username = '';
  url.password = '';
  for (const name of names) url.searchParams.set(name, redacted);
  return url.href;
}
