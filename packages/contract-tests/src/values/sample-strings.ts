import type { JsonSchema } from '../contract/json-schema.js';
import { samplesOfPattern } from './samples-of-pattern.js';
import { stringsOfLength } from './strings-of-length.js';

const formatSamples: Readonly<Record<string, string>> = {
  email: 'neil.armstrong@example.com',
  uri: 'https://example.com/picture.png',
  url: 'https://example.com/picture.png',
  'uri-reference': '/picture.png',
  iri: 'https://example.com/picture.png',
  hostname: 'example.com',
  'date-time': '2024-10-18T01:28:40Z',
  date: '2024-10-18',
  time: '01:28:40Z',
  uuid: '3f0e5a52-8d1c-4b7a-9c3e-2f1d6b7a8c90',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'c2FtcGxl',
  duration: 'P1D',
  regex: '^sample$',
  'json-pointer': '/sample',
  'relative-json-pointer': '0/sample',
  'idn-email': 'neil.armstrong@example.com',
};

/** Strings that a schema may allow, of its format, of the lengths that it names, and of its pattern. */
export function* sampleStrings(schema: JsonSchema): Generator<string> {
  const { format, minLength, maxLength, pattern } = schema;
  const sample = (typeof format === 'string' ? formatSamples[format] : undefined) ?? 'sample';
  yield sample;
  if (typeof maxLength === 'number') yield sample.slice(0, maxLength);
  if (typeof minLength === 'number') yield* stringsOfLength(sample, minLength);
  if (typeof pattern === 'string') yield* samplesOfPattern(pattern);
}
