import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeTogether } from '../../src/artifacts/write-together.js';
import { createProject } from '../project.js';

const folder = 'packages/spec-pipeline/.transaction';

test('a change that was decided before the process was killed is finished by the next command', async () => {
  const project = await createProject();
  await mkdir(path.join(project.root, folder), { recursive: true });
  await project.write('gone.txt', 'x');
  await project.write('moved.txt', 'new');
  await project.write(`${folder}/1`, 'later');
  const plan = [
    { path: 'moved.txt', removed: false },
    { path: 'openapi/notes.md', removed: false },
    { path: 'gone.txt', removed: true },
  ];
  await project.write(`${folder}/plan.json`, JSON.stringify(plan));
  await project.run('check');
  const files = await project.files();
  expect(files).toMatchObject({ 'moved.txt': 'new', 'openapi/notes.md': 'later' });
  expect(Object.keys(files).filter((file) => /gone|\.transaction/.test(file))).toEqual([]);
});

test('a change that was not decided yet leaves nothing behind', async () => {
  const project = await createProject();
  const before = await project.files();
  // Something that cannot be written stops it half way through the preparation.
  const changes = [
    { path: 'first.txt', text: 'x' },
    { path: 'second.txt', text: { toString: null } },
  ];
  await expect(Reflect.apply(writeTogether, undefined, [project.root, changes])).rejects.toThrow();
  expect(await project.files()).toEqual(before);
});
