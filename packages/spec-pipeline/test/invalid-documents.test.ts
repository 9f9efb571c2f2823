import { describe, expect, test } from 'vitest';
import { createProject, type Project } from './project.js';

const upstream = 'openapi/upstream.yaml';

async function expectRefusal(project: Project, reason: RegExp): Promise<void> {
  const before = await project.files();
  const { code, out, err } = await project.run('generate');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(reason);
  expect(await project.files()).toEqual(before);
}

describe('an invalid document is refused with file, line and pointer, and nothing is written', () => {
  test('malformed YAML', async () => {
    const project = await createProject();
    await project.replace(upstream, 'title: Drata', 'title: "Drata');
    await expectRefusal(project, /openapi\/upstream\.yaml:\d+:\d+: /);
  });

  test('a missing file', async () => {
    const project = await createProject();
    await project.remove(upstream);
    const { code, err } = await project.run('generate', '--root', project.root);
    expect(code).toBe(2);
    expect(err).toMatch(/openapi\/upstream\.yaml: there is no such file/);
  });

  test('another version of OpenAPI', async () => {
    const project = await createProject();
    await project.replace(upstream, 'openapi: 3.1.0', 'swagger: "2.0"');
    await expectRefusal(project, /upstream\.yaml:\d+:\d+ #\/openapi: .*3\.1/);
  });

  test('a property that OpenAPI does not know', async () => {
    const project = await createProject();
    await project.replace(upstream, '      tags: [Connections]\n', '      tagz: [Connections]\n');
    await expectRefusal(
      project,
      /upstream\.yaml:\d+:7 #\/paths\/~1connections\/get\/tagz: .*struct/,
    );
  });

  test('a reference to nothing', async () => {
    const project = await createProject();
    await project.replace(
      upstream,
      "'#/components/schemas/ConnectionPage'",
      "'#/components/schemas/Page'",
    );
    await expectRefusal(
      project,
      /upstream\.yaml:\d+:\d+ #\/paths\/.*schema: .*`#\/components\/schemas\/Page` \(no-unresolved-refs/,
    );
  });

  test('a reference to another file, which is not even looked at', async () => {
    const project = await createProject();
    await project.replace(
      upstream,
      "'#/components/schemas/ConnectionPage'",
      "'https://example.com/page.yaml'",
    );
    await expectRefusal(project, /\$ref: `https:\/\/example\.com\/page\.yaml` points outside/);
  });

  test('a broken lint rule in the contract, with the way out', async () => {
    const project = await createProject();
    await project.replace(
      upstream,
      '    description: Links between',
      '    x-description: Links between',
    );
    await expectRefusal(
      project,
      /connections\.yaml:\d+:\d+ #\/tags\/0.*tag-description[\s\S]*add or change a correction/,
    );
  });

  test('a format of ours that nothing checks', async () => {
    const project = await createProject();
    await project.replace(upstream, 'format: email', 'format: e-mail');
    await expectRefusal(
      project,
      /connections\.yaml:\d+:\d+ #\/components\/schemas\/\w+\/properties\/email\/format: nothing checks the format `e-mail`\. .*add a correction/,
    );
  });

  test('an example that breaks its schema', async () => {
    const project = await createProject();
    await project.replace(
      'openapi/corrections/0017-list-example-is-one-impossible-connection.yaml',
      'id: 101',
      'id: one',
    );
    await expectRefusal(
      project,
      /#\/paths\/~1connections\/get\/responses\/200\/.*no-invalid-media-type-examples/,
    );
  });
});

describe('an invalid lint configuration is refused', () => {
  test.each([
    ['malformed YAML', 'rules: [', /redocly\.yaml:1:\d+: /],
    ['an unknown property', 'rulez: {}\n', /redocly\.yaml:1:1 #\/rulez: .*rulez/],
    [
      'a severity that is none',
      'rules: { info-license: loud }\n',
      /redocly\.yaml:1:\d+ #\/rules\/info-license: /,
    ],
  ])('%s', async (_name, text, reason) => {
    const project = await createProject();
    await project.write('redocly.yaml', text);
    await expectRefusal(project, reason);
  });
});
