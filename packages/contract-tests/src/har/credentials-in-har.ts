import { isJsonObject, type JsonObject } from '@drata-connections/contract-validator/document';
import { cookiePairs } from '../wire/cookie-pairs.js';

/** The shortest text that is taken for a credential: anything shorter would be found in bodies by chance. */
const shortest = 8;

const usual = ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'x-auth-token'];

/**
 * The credentials that stand in the entries of an archive, to be taken out of bodies and addresses that repeat them.
 *
 * @param names What the contract calls its keys, besides the usual names: of headers, query parameters and cookies.
 */
export function credentialsInHar(
  entries: readonly unknown[],
  names: readonly string[] = [],
): ReadonlySet<string> {
  const secret = new Set([...usual, ...names].map((name) => name.toLowerCase()));
  const found = pairsIn(entries)
    .filter(([name]) => secret.has(name.toLowerCase()))
    // Of a credential in a header, the scheme is none of it.
    .map(([, value]) => value.replace(/^\S+ +(?=\S)/, ''));
  return new Set(
    found.filter((value) => value.length >= shortest && !value.includes('<redacted>')),
  );
}

/** Every name and value within a part of an archive: headers, cookies, fields of forms, parameters of addresses. */
function pairsIn(archive: unknown): readonly (readonly [name: string, value: string])[] {
  const pairs: (readonly [string, string])[] = [];
  const open: unknown[] = [archive];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) continue;
    for (const child of Object.values(part)) open.push(child);
    const { name, value, url }: JsonObject = isJsonObject(part) ? part : {};
    if (typeof url === 'string' && URL.canParse(url)) pairs.push(...new URL(url).searchParams);
    if (typeof name === 'string' && typeof value === 'string') {
      pairs.push([name, value], ...(/^cookie$/i.test(name) ? cookiePairs(value) : []));
    }
  }
  return pairs;
}
