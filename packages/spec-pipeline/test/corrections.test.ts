import { describe, expect, test } from 'vitest';
import { createProject } from './project.js';

const folder = 'openapi/corrections';

function overlay(...actions: string[]): string {
  const info = '{ title: A hole, version: 1.0.0, description: Why and how we know }';
  return [
    `overlay: 1.0.0`,
    `info: ${info}`,
    'actions:',
    ...actions.map((action) => `  - ${action}`),
    '',
  ].join('\n');
}

describe('a correction that has become obsolete stops everything and is named', () => {
  test('because its target matches nothing', async () => {
    const project = await createProject();
    await project.write(
      `${folder}/0099-gone.yaml`,
      overlay('{ target: $.paths.gone, remove: true }'),
    );
    const { code, err } = await project.run('generate');
    expect(code).toBe(2);
    expect(err).toContain(`${folder}/0099-gone.yaml:4:7 #/actions/0/target`);
    expect(err).toContain('matches nothing');
    expect(err).toContain('delete it');
  });

  test('because the vendor has fixed it', async () => {
    const project = await createProject();
    await project.write(
      `${folder}/0099-fixed.yaml`,
      overlay(
        '{ target: $.info, update: { title: Other } }',
        '{ target: $.info, update: { title: Other } }',
      ),
    );
    const { code, err } = await project.run('generate');
    expect(code).toBe(2);
    expect(err).toMatch(/"A hole".*0099-fixed\.yaml:5:7 #\/actions\/1\/target: .*changes nothing/);
    expect(err).toContain(
      `So the vendor has fixed this: delete it (\`rm ${folder}/0099-fixed.yaml\`).`,
    );
  });

  test('every correction of the repository still mends something', async () => {
    const project = await createProject();
    expect(await project.run('generate')).toMatchObject({ code: 0, err: '' });
  });
});

describe('a file that is no correction is refused with its place', () => {
  test.each([
    ['not YAML', 'overlay: [1.0.0\n', /0099-x\.yaml:\d+:\d+: /],
    ['a duplicate key', 'overlay: 1.0.0\noverlay: 1.0.0\n', /0099-x\.yaml:2:1: .*unique/],
    ['not an object', '- 1\n', /0099-x\.yaml:1:1.*not an object/],
    [
      'another version',
      overlay('{ target: $.info, update: {} }').replace('1.0.0', '2.0.0'),
      /0099-x\.yaml:1:1 #\/overlay/,
    ],
    [
      'no reason',
      overlay('{ target: $.info, update: {} }').replace(', description: Why and how we know', ''),
      /:2:1 #\/info: .*reason/,
    ],
    ['no actions', overlay(), /#\/actions: .*at least one/],
    [
      'an unknown property',
      overlay('{ target: $.info, updates: {} }'),
      /`updates` is not a property/,
    ],
    [
      'update and remove',
      overlay('{ target: $.info, update: {}, remove: true }'),
      /either `update` or `remove/,
    ],
    [
      'a target that is none',
      overlay('{ target: info, update: {} }'),
      /#\/actions\/0\/target: .*JSONPath/,
    ],
    [
      'a target that cannot be parsed',
      overlay("{ target: '$.paths[', update: {} }"),
      /is not a JSONPath/,
    ],
  ])('%s', async (_name, text, reason) => {
    const project = await createProject();
    await project.write(`${folder}/0099-x.yaml`, text);
    const before = await project.files();
    const { code, err } = await project.run('generate');
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(await project.files()).toEqual(before);
  });

  test('a name without a number, or with one that is taken', async () => {
    const project = await createProject();
    await project.write(`${folder}/0001-twice.yaml`, overlay('{ target: $.info, update: {} }'));
    expect((await project.run('generate')).err).toContain(
      '0001-twice.yaml: its number is that of 0001-operation-ids',
    );
    await project.remove(`${folder}/0001-twice.yaml`);
    await project.write(`${folder}/notes.txt`, 'x');
    expect((await project.run('generate')).err).toMatch(/notes\.txt: .*NNNN-what-is-wrong/);
  });

  test('no folder of corrections is no correction: git keeps none that is empty', async () => {
    const project = await createProject();
    await project.remove(folder);
    const { err } = await project.run('generate');
    expect(err).toMatch(/^Failed to lint the contract/);
  });
});
