import { describe, expect, test } from 'vitest';
import { createProject } from '../project.js';

const contract = 'openapi/connections.yaml';

describe('drata-spec compare', () => {
  test('prints the comparison as JSON, and fails from the bump on that is asked for', async () => {
    const project = await createProject();
    await project.write('head.yaml', await project.read(contract));
    await project.replace('head.yaml', 'maximum: 50', 'maximum: 40');
    const { code, out } = await project.run(
      'compare',
      contract,
      'head.yaml',
      '--format',
      'json',
      '--fail-on',
      'major',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      bump: 'major',
      changes: [
        {
          id: 'request-maximum-narrowed',
          bump: 'major',
          operation: 'listConnections',
          location: expect.stringMatching(
            /^#\/paths\/~1connections\/get\/parameters\/\d+\/schema\/maximum$/,
          ),
          message: 'query parameter `limit`: the maximum changed: `50` → `40`',
          source: 'wire',
        },
      ],
    });
    const changelog = await project.run('changelog', contract, 'head.yaml');
    expect(changelog.out).toContain(
      '`listConnections`:\n\n- Query parameter `limit`: the maximum changed: `50` → `40`.',
    );
  });

  test.each([
    ['a missing file', null, [], /missing\.yaml: there is no such file/],
    ['what is not YAML', 'a: [', [], /head\.yaml:\d+:\d+/],
    ['what is not OpenAPI', 'a: 1', [], /head\.yaml.*not an OpenAPI document/],
    ['Swagger 2.0', 'swagger: "2.0"', [], /head\.yaml:1:1 .*Swagger 2\.0/],
    [
      'a dangling reference',
      'openapi: 3.1.0\npaths: { /a: { $ref: "#/b" } }',
      [],
      /`#\/b` points to nothing/,
    ],
    [
      'a remote reference',
      'openapi: 3.1.0\npaths: { /a: { $ref: "https://a.example/b" } }',
      [],
      /points outside/,
    ],
    [
      'an unknown format',
      'openapi: 3.1.0\npaths: {}',
      ['--format', 'pdf'],
      /`--format` must be one of json/,
    ],
  ])('refuses %s with one line', async (_name, text, options, line) => {
    const project = await createProject();
    if (text !== null) await project.write('head.yaml', text);
    const head = text === null ? 'missing.yaml' : 'head.yaml';
    const { code, out, err } = await project.run('compare', contract, head, ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(err).not.toContain('\n');
  });
});
