import type { OutgoingRequest } from '../wire/outgoing-request.js';
import type { Redactor } from './redactor.js';

/** The longest argument that goes into a line; a larger body is told of and not shown. */
const longest = 32 * 1024;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A `curl` line for bash that sends a request again, a key as the environment variable that holds it; null when the
 * request is too large for a line.
 */
export function curlLine(request: OutgoingRequest, redact: Redactor): string | null {
  const { method, url, headers, body } = request;
  if (body !== null && body.length > longest) return null;
  const named = body === null || headers.some(([name]) => name === 'content-type');
  return [
    `curl -sgi --path-as-is -X ${method} ${quote(url, redact)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`, redact)}`),
    // Without this, curl names a type of its own.
    ...(named ? [] : ["-H 'content-type:'"]),
    ...(body === null ? [] : [data(body, redact)]),
  ].join(' ');
}

function data(bytes: Uint8Array, redact: Redactor): string {
  try {
    const text = strict.decode(bytes);
    if (!text.includes('\0')) return `--data-raw ${quote(text, redact)}`;
  } catch {
    // Not text.
  }
  return `--data-binary @<(printf %s '${Buffer.from(bytes).toString('base64')}' | base64 -d)`;
}

function quote(text: string, redact: Redactor): string {
  for (const [key, name] of redact.names) {
    const at = key === '' ? -1 : text.indexOf(key);
    if (at >= 0) {
      const rest = text.slice(at + key.length);
      return `${plain(text.slice(0, at))}"$${name}"${rest === '' ? '' : quote(rest, redact)}`;
    }
  }
  return plain(redact(text));
}

function plain(text: string): string {
  if (text === '') return "''";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a shell has to be told of.
  if (!/[\x00-\x1f\x7f]/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the rest of them.
    .replaceAll(/[\x00-\x1f\x7f]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(2, '0');
      return `\\x${code}`;
    });
  return `$'${escaped}'`;
}
