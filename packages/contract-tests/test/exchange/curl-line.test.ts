import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlLine } from '../../src/exchange/curl-line.js';
import { createRedactor } from '../../src/exchange/redactor.js';

const key = 'key-to-hide';
const redact = createRedactor(new Map([[key, 'DRATA_API_KEY']]));

/** What a shell hands to `curl`. */
function argumentsOf(line: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  const text = execFileSync('bash', ['-c', script], {
    env: { ...process.env, DRATA_API_KEY: key },
  });
  return text.toString().split('\0').slice(0, -1);
}

const request = (text: string) => ({
  method: 'PUT',
  url: 'http://127.0.0.1/a?b[]=1',
  headers: [['authorization', `Bearer ${key}`]] as const,
  body: new TextEncoder().encode(text),
});

test('the line sends what was sent, with the key from the environment', () => {
  const line = curlLine(request('{"a":"it\'s"}'), redact) ?? '';
  expect(line).not.toContain(key);
  const sent = argumentsOf(line);
  expect(sent).toContain(`authorization: Bearer ${key}`);
  expect(sent).toContain('http://127.0.0.1/a?b[]=1');
  expect(sent.at(-1)).toBe('{"a":"it\'s"}');
});

test('whatever text a body holds, a shell reads it back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text !== ''),
      (text) => {
        const line = curlLine(request(text), redact) ?? '';
        expect(argumentsOf(line).at(-1)).toBe(text);
      },
    ),
    { numRuns: 40, examples: [['\r\n\t\\n\'"$HOME`id`!'], [`before ${key} after`]] },
  );
});

test('a body that is too large for a line is no line', () => {
  expect(curlLine(request('x'.repeat(100_000)), redact)).toBeNull();
});
