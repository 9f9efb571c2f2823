import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProject } from '../project.js';
import { expectUntouched } from './expect-untouched.js';

const listing = (reference: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/connections': {
        get: {
          tags: ['Connections'],
          responses: {
            200: {
              description: 'Fine',
              content: { 'application/json': { schema: { $ref: reference } } },
            },
          },
        },
      },
    },
  });

/** Nine levels of nine aliases: 387 million values. */
const laughs = [
  'a0: &a0 [lol]',
  ...Array.from({ length: 9 }, (_, level) => {
    const alias = `*a${level}`;
    return `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => alias).join(', ')}]`;
  }),
].join('\n');

describe('a file that is no usable document is refused in one line, and nothing is written', () => {
  test.each<readonly [string, string, RegExp]>([
    ['not YAML', 'openapi: [3.1.0\n', /^Failed to parse the document: v\.yaml:\d+:\d+: /],
    ['a sentence', 'Hello there.', /v\.yaml:1:1.*not an OpenAPI document/],
    ['a list', '- 1\n', /v\.yaml:1:1.*not an OpenAPI document/],
    ['nothing', '', /v\.yaml: it is empty/],
    ['not OpenAPI', 'name: x\n', /v\.yaml:1:1 #\/openapi: .*`openapi` is missing/],
    ['Swagger 2.0', 'swagger: "2.0"\npaths: {}\n', /v\.yaml:1:1 #\/swagger: it is Swagger 2\.0/],
    [
      'a later version',
      'openapi: 3.2.0\npaths: {}\n',
      /v\.yaml:1:1 #\/openapi: it is OpenAPI 3\.2\.0/,
    ],
    ['no paths', 'openapi: 3.1.0\n', /v\.yaml:1:1 #\/paths: `paths` must be an object/],
    ['a web page', '<!DOCTYPE html><title>Docs</title>', /v\.yaml: it is a web page/],
    [
      'other operations',
      'openapi: 3.1.0\npaths: { /x: { get: { responses: {} } } }\n',
      /v\.yaml: it has no operation of tag Connections\. .*openapi\/selection\.yaml/,
    ],
    ['a billion laughs', laughs, /v\.yaml: .*alias/i],
    ['a circle of aliases', 'a: &a { b: *a }\n', /v\.yaml: it is nested deeper than 200 levels/],
    ['a thousand levels', '['.repeat(1000) + ']'.repeat(1000), /v\.yaml: it is nested/],
    ['a prototype', '{"openapi":"3.1.0","__proto__":{"x":1}}', /v\.yaml: `__proto__` is no name/],
    [
      'a reference that is badly encoded',
      listing('#/components/schemas/100%'),
      /v\.yaml:1:\d+ .*`#\/components\/schemas\/100%` points to nothing/,
    ],
    ['a file that is badly encoded', listing('100%.yaml'), /100%\.yaml: there is no such file/],
    [
      'a reference to what every object has',
      listing('#/info/toString'),
      /`#\/info\/toString` points to nothing/,
    ],
    [
      'a reference to nothing',
      listing('#/components/schemas/Gone'),
      /v\.yaml:1:\d+ #\/paths\/~1connections\/get\/.*\$ref: `#\/components\/schemas\/Gone` points to nothing/,
    ],
    [
      'a reference to the network',
      listing('https://user:key@example.com/schemas.json?token=key#/A'),
      /\$ref: the reference to `https:\/\/example\.com\/schemas\.json` leads to the network\. .*--allow-remote-refs/,
    ],
    [
      'a reference that escapes the folder',
      listing('../secret.yaml#/A'),
      /\$ref: the reference to `\.\.\/secret\.yaml` escapes the folder/,
    ],
    [
      'an absolute reference',
      listing('/etc/passwd'),
      /\$ref: the reference to `passwd` escapes the folder/,
    ],
    [
      'another scheme',
      listing('file:///etc/passwd'),
      /\$ref: the reference to `file:` is not followed/,
    ],
  ])('%s', async (_name, text, reason) => {
    const project = await createProject();
    await project.write('v.yaml', text);
    await expectUntouched(project, ['v.yaml'], reason);
  });

  test('bytes that are no text', async () => {
    const project = await createProject();
    await project.write('v.yaml', Buffer.from([0x6f, 0xff, 0xfe, 0x00]));
    await expectUntouched(project, ['v.yaml'], /v\.yaml: it is not text in UTF-8/);
  });

  test('a file of 50 MB', async () => {
    const project = await createProject();
    await project.write('v.yaml', Buffer.alloc(50_000_000, 0x20));
    await expectUntouched(project, ['v.yaml'], /v\.yaml: it is larger than the limit of 20 MB/);
  });

  test('a link that leads out of the folder', async () => {
    const project = await createProject();
    await mkdir(path.join(project.root, 'vendor'));
    await symlink('../redocly.yaml', path.join(project.root, 'vendor/schemas.yaml'));
    await project.write('vendor/v.json', listing('schemas.yaml#/rules'));
    await expectUntouched(project, ['vendor/v.json'], /`schemas\.yaml` escapes the folder/);
  });

  test.each([
    ['a missing file', 'missing.json', /missing\.json: there is no such file/],
    ['a folder', 'openapi', /openapi: it is a folder/],
    ['a strange address', 'ftp://example.com/v.json', /ftp:: only `http:` and `https:` are read/],
    ['no address', 'https://', /it is not a URL/],
  ])('%s', async (_name, argument, reason) => {
    await expectUntouched(await createProject(), [argument], reason);
  });

  test('standard input that is too long, or refers to files', async () => {
    const project = await createProject();
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(100_000, 0x20);
    }
    await expectUntouched(project, ['-', '--max-size', '1'], /limit of 1 MB/, endless());
    async function* text(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(listing('schemas.yaml#/A'));
    }
    await expectUntouched(project, ['-'], /standard input.*has no folder/, text());
  });
});

test.each([
  [['pull']],
  [['pull', 'a', 'b']],
  [['pull', 'a', '--timeout', 'soon']],
  [['pull', 'a', '--loud']],
])('wrong usage is one line: %j', async (args) => {
  const { code, out, err } = await (await createProject()).run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Failed to run drata-spec: .*--help`\.$/);
});
