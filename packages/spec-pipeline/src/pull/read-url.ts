import { decodeUri } from '../document/decode-uri.js';
import { describeUrl } from './describe-url.js';
import { readLimited } from './read-limited.js';
import type { Source, SourceLimits } from './source.js';
import { sourceError } from './source-error.js';

const MAX_REDIRECTS = 5;

/**
 * Downloads a document. Credentials in the URL are sent as HTTP Basic and never printed; a redirect is followed within
 * the same origin only.
 *
 * @throws SpecError in one line for whatever is not a document.
 */
export async function readUrl(address: string, limits: SourceLimits): Promise<Source> {
  let url = parseUrl(address);
  const { username, password } = url;
  const name = describeUrl(url);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const headers: Record<string, string> = {
    accept: 'application/json, application/yaml;q=0.9, text/yaml;q=0.9, */*;q=0.1',
  };
  if (username !== '' || password !== '') {
    const pair = `${decodeUri(username)}:${decodeUri(password)}`;
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      url.username = '';
      url.password = '';
      url.hash = '';
      const response = await fetch(url, { headers, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = follow(url, location, name);
        continue;
      }
      const bytes = await readBody(response, name, limits.maxBytes);
      return { name, bytes, base: { kind: 'url', url } };
    }
    throw sourceError(
      name,
      `it redirects more than ${MAX_REDIRECTS} times`,
      'Find the right address.',
    );
  } catch (cause) {
    if (signal.aborted) {
      throw sourceError(
        name,
        `there was no whole answer within ${limits.timeoutMs / 1000} s`,
        'Try again, or allow more with `--timeout`.',
      );
    }
    if (cause instanceof TypeError) throw sourceError(name, networkReason(cause), 'Try again.');
    throw cause;
  }
}

function parseUrl(address: string): URL {
  if (!URL.canParse(address)) {
    throw sourceError('the address', 'it is not a URL', 'Check how it is written.');
  }
  return new URL(address);
}

function follow(from: URL, location: string, name: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to?.origin === from.origin) return to;
  throw sourceError(
    name,
    `it redirects to another place, ${to === undefined ? 'which is no URL' : describeUrl(to)}`,
    'Name that address yourself if you trust it.',
  );
}

async function readBody(response: Response, name: string, maxBytes: number): Promise<Uint8Array> {
  const type = response.headers.get('content-type') ?? '';
  const refusal = !response.ok
    ? `the server answers ${response.status}`
    : /^(text\/html|application\/xhtml)/i.test(type)
      ? `the server answers with a web page (${type.split(';')[0]}), not an OpenAPI document`
      : undefined;
  if (refusal !== undefined) {
    await response.body?.cancel();
    throw sourceError(name, refusal, 'Check the address, and whether it needs a login.');
  }
  return response.body === null ? new Uint8Array() : readLimited(response.body, maxBytes, name);
}

/** The code of the network's failure: its message may hold the whole URL. */
function networkReason(error: TypeError): string {
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
  return `the server cannot be reached (${code})`;
}
