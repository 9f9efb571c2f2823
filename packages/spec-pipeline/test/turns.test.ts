import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { takeTurn } from '../src/artifacts/take-turn.js';
import { runCli } from '../src/index.js';
import { createProject } from './project.js';
import { vendorDocument } from './pull/vendor-document.js';

const command = fileURLToPath(new URL('../bin/drata-spec.js', import.meta.url));

test('two works on one repository do not overlap', async () => {
  const { root } = await createProject();
  const steps: string[] = [];
  const told = new EventEmitter();
  const bothWait = new Promise<void>((resolve) => {
    told.once('line', () => told.once('line', resolve));
  });
  const work = (name: string) => async (): Promise<void> => {
    steps.push(`${name} starts`);
    // The first one lasts until the others have found that they have to wait.
    await bothWait;
    steps.push(`${name} ends`);
  };
  const warn = (line: string): void => void told.emit('line', line);
  await Promise.all(['a', 'b', 'c'].map((name) => takeTurn(root, work(name), { warn })));
  expect(steps).toHaveLength(6);
  for (const [index, step] of steps.entries()) {
    if (index % 2 === 0) expect(steps[index + 1]).toBe(step.replace('starts', 'ends'));
  }
});

test('a turn that lasts too long is named, and one that failed is over', async () => {
  const { root } = await createProject();
  const fail = (): Promise<void> => Promise.reject(new Error('no'));
  await expect(takeTurn(root, fail)).rejects.toThrow('no');
  await takeTurn(root, async () => {
    const second = takeTurn(root, fail, { patienceMs: 0 });
    await expect(second).rejects.toThrow(
      /^Failed to write to the repository: another drata-spec is at work/,
    );
  });
});

test.each(['generate', 'sync', 'pull openapi/upstream.yaml', 'changeset'])(
  '`drata-spec %s` waits for its turn',
  async (line) => {
    const project = await createProject();
    await project.run('generate');
    const lines: string[] = [];
    const told = new EventEmitter();
    const { code } = await takeTurn(project.root, async () => {
      const done = runCli(line.split(' '), {
        cwd: project.root,
        out: (printed) => void lines.push(printed),
        err: (line) => told.emit('line', line),
      });
      const [warning] = await once(told, 'line');
      expect(warning).toMatch(/^Waiting for another drata-spec/);
      // Reading alone needs no turn.
      expect(await project.run('check')).toMatchObject({ code: 0 });
      expect(lines).toEqual([]);
      return { code: done };
    });
    expect(await code).toBe(0);
  },
);

test('two processes that pull do so one after the other: the later one announces what it takes away of the earlier', async () => {
  const project = await createProject();
  await project.run('pull', 'openapi/upstream.yaml');
  const text = JSON.stringify(await vendorDocument(project));
  for (const name of ['ONE', 'TWO']) {
    await project.write(`${name}.json`, text.replaceAll('"enum":["', `"enum":["TEST_${name}","`));
  }
  const pull = (name: string) =>
    promisify(execFile)(process.execPath, [command, 'pull', `${name}.json`], { cwd: project.root });
  await Promise.all([pull('ONE'), pull('TWO')]);
  expect(await project.run('check')).toMatchObject({ code: 0 });
  const files = Object.entries(await project.files());
  const announced = files.filter(([file]) => path.basename(file).startsWith('api-'));
  expect(announced).toHaveLength(2);
  // The later one was compared with what the earlier one left.
  const later = announced.filter(([, text]) => /TEST_ONE/.test(text) && /TEST_TWO/.test(text));
  expect(later).toHaveLength(1);
});
