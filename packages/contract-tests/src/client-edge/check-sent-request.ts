import { isDeepStrictEqual } from 'node:util';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { readBody } from '../wire/read-body.js';
import type { SentRequest } from '../wire/sent-request.js';
import type { WirePart } from '../wire/wire-part.js';
import type { WireRequest } from '../wire/wire-request.js';

/**
 * Compares what a client sent with what the contract prescribes. This is done here because Prism passes what it does
 * not know: unknown and misspelt query parameters, `name[]`, empty values, and the media type and kind of a part.
 */
export async function checkSentRequest(
  baseUrl: string,
  expected: WireRequest,
  sent: SentRequest,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const url = new URL(sent.url);
  const compare = (what: string, actual: unknown, wanted: unknown) => {
    if (isDeepStrictEqual(actual, wanted)) return;
    problems.push(
      `sent ${what} ${JSON.stringify(actual)}, the contract says ${JSON.stringify(wanted)}`,
    );
  };
  compare('the method', sent.method, expected.method);
  compare('the path', url.pathname, new URL(`${baseUrl}${expected.path}`).pathname);
  compare('the query', byName([...url.searchParams]), byName(expected.query));
  for (const [name, value] of Object.entries(expected.headers)) {
    // The value of a header can be a key: it is compared and never told.
    const actual = sent.headers.get(name);
    // The client writes every key as a bearer token, also one that the contract only gives a place.
    if (name.toLowerCase() === 'authorization' && actual === `Bearer ${value}`) continue;
    if (actual !== value) {
      problems.push(`sent another header \`${name}\` than the contract says, or none`);
    }
  }
  const { body } = expected;
  if (body === null) {
    compare('a body of this many bytes', sent.bytes.length, 0);
    return problems;
  }
  compare('the media type', mediaTypeOf(sent.headers), body.mediaType);
  const read = await readBody(sent);
  // Bodies hold personal data: what differs is named, and not shown.
  if (read === 'unreadable') {
    problems.push(`sent a body that cannot be read as ${mediaTypeOf(sent.headers)}`);
  } else if ('text' in body) {
    const wanted: unknown = isJsonMediaType(body.mediaType) ? JSON.parse(body.text) : body.text;
    const isSame = 'value' in read && isDeepStrictEqual(read.value, wanted);
    if (!isSame) problems.push('sent another body than it was given');
  } else {
    const parts = 'parts' in read ? read.parts : [];
    compare('parts and their media types', parts.map(kindOf), body.parts.map(kindOf));
    const texts = (list: readonly WirePart[]) => list.map(({ text }) => text);
    if (!isDeepStrictEqual(texts(parts), texts(body.parts))) {
      problems.push('sent another content of a part than it was given');
    }
  }
  return problems;
}

function kindOf({ name, file }: WirePart): readonly [name: string, mediaType: string | null] {
  return [name, file?.mediaType ?? null];
}

/** In the order of the names; that of the values of one name is kept, because it can mean something. */
function byName(
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return pairs.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
}
