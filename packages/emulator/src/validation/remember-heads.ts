import type { HeadVerdict } from '@drata-connections/contract-validator';
import type { EmulatorRequest } from '../http/emulator-request.js';

interface KnownHead {
  readonly verdict: HeadVerdict;
  /** The headers that were looked for and were not there: a request that has one is another request. */
  readonly absent: ReadonlySet<string>;
}

/** How many are kept: clients look at the same few pages again and again. */
const kept = 256;

/**
 * Judges the heads of requests, and those that are alike in method, URL and every header that counts only once. Only
 * requests without a body are kept.
 */
export function rememberHeads(
  judge: (request: EmulatorRequest) => HeadVerdict,
): (request: EmulatorRequest) => HeadVerdict {
  const heads = new Map<string, KnownHead>();

  return (request) => {
    const { method, url, headers, body } = request;
    if (body !== null) return judge(request);
    const key = `${method} ${url}`;
    const known = heads.get(key);
    if (known !== undefined && hasNone(headers, known.absent)) return known.verdict;

    const absent = new Set<string>();
    let isPlain = true;
    const look = <Found>(name: string, found: Found, isThere: boolean): Found => {
      absent.add(name);
      if (isThere) isPlain = false;
      return found;
    };
    const verdict = judge({
      ...{ method, url, body },
      headers: {
        get: (name) => look(name, headers.get(name), headers.has(name)),
        has: (name) => look(name, headers.has(name), headers.has(name)),
      },
    });
    if (!isPlain) return verdict;
    if (heads.size >= kept) heads.clear();
    heads.set(key, { verdict, absent });
    return verdict;
  };
}

function hasNone(headers: EmulatorRequest['headers'], names: ReadonlySet<string>): boolean {
  for (const name of names) if (headers.has(name)) return false;
  return true;
}
