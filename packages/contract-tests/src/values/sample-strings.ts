import type { JsonSchema } from '../contract/json-schema.js';
import { stringsOfLength } from './strings-of-length.js';

const formatSamples: Readonly<Record<string, string>> = {
  email: 'neil.armstrong@example.com',
  uri: 'https://example.com/picture.png',
  'uri-reference': '/picture.png',
  hostname: 'example.com',
  'date-time': '2024-10-18T01:28:40Z',
  date: '2024-10-18',
  time: '01:28:40Z',
  uuid: '3f0e5a52-8d1c-4b7a-9c3e-2f1d6b7a8c90',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'c2FtcGxl',
};

/** Strings that a schema may allow, of its format and of the lengths that it names. */
export function sampleStrings(schema: JsonSchema): readonly string[] {
  const { format, minLength, maxLength } = schema;
  const sample = (typeof format === 'string' ? formatSamples[format] : undefined) ?? 'sample';
  const short = typeof maxLength === 'number' ? [sample.slice(0, maxLength)] : [];
  const long = typeof minLength === 'number' ? stringsOfLength(sample, minLength) : [];
  return [sample, ...short, ...long];
}
