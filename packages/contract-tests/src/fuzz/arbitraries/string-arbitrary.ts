import fc from 'fast-check';
import type { JsonSchema } from '../../contract/json-schema.js';

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  email: () => fc.emailAddress(),
  uri: () => fc.webUrl({ withFragments: true, withQueryParameters: true }),
  'uri-reference': () => fc.webPath(),
  hostname: () => fc.domain(),
  uuid: () => fc.uuid(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  'date-time': () => dates().map((date) => date.toISOString()),
  date: () => dates().map((date) => date.toISOString().slice(0, 10)),
  time: () => dates().map((date) => date.toISOString().slice(11)),
  byte: () => fc.base64String(),
};

/** Strings that a schema allows: of its format, its pattern, its lengths, and from all over Unicode. */
export function stringArbitrary(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern } = schema;
  const minLength = typeof schema.minLength === 'number' ? schema.minLength : 0;
  const most = typeof schema.maxLength === 'number' ? schema.maxLength : Number.POSITIVE_INFINITY;
  if (typeof pattern === 'string') return matching(pattern);
  const known = typeof format === 'string' ? formats[format] : undefined;
  if (known !== undefined) return known();
  // A schema that allows no length has values of the least one, which are then found to be wrong.
  const length = { minLength, maxLength: Math.max(minLength, Math.min(most, minLength + 24)) };
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', ...length }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', ...length }) },
    ...(Number.isFinite(most) ? [{ weight: 1, arbitrary: fc.constant('m'.repeat(most)) }] : []),
  );
}

/** Texts of a pattern; of one with a part that they cannot be made from, a text that need not be of it. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return fc.constant('');
  }
}

function dates(): fc.Arbitrary<Date> {
  const [min, max] = [new Date('1970-01-01T00:00:00Z'), new Date('2099-12-31T23:59:59Z')];
  return fc.date({ min, max, noInvalidDate: true });
}
