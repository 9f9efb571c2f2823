import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { createProject } from './project.js';

describe('drata-spec', () => {
  test('lists its commands', async () => {
    const { code, out } = await (await createProject()).run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/generate .*\n.*sync .*\n.*check /);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(Object.keys(commands))('explains %s', async (command) => {
    const { code, out } = await (await createProject()).run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`drata-spec ${command}`);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([[[]], [['regenerate']], [['check', 'twice']], [['check', '--loud']], [['toString']]])(
    'refuses %j with one line',
    async (args) => {
      const { code, out, err } = await (await createProject()).run(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^Failed to run drata-spec: .*--help`\.$/);
    },
  );

  test.each([
    [[], 'there is no command'],
    [['--version'], 'the option `--version` is not understood'],
    [['compare', 'a.yaml'], '`<head>` is missing'],
    [['changelog', 'a.yaml'], '`<head>` is missing'],
    [['pull'], '`<file | URL | ->` is missing'],
  ])('says of %j that %s', async (args, reason) => {
    const { err } = await (await createProject()).run(...args);
    expect(err).toContain(`Failed to run drata-spec: ${reason}. See`);
  });

  test.each([[['generate']], [['check']], [['changeset']], [['watch']], [['pull', 'x.yaml']]])(
    'says where %j finds no repository',
    async ([command = '', ...args]) => {
      const project = await createProject();
      const { code, err } = await project.run(command, ...args, '--root', 'packages');
      expect(code).toBe(2);
      expect(err).toMatch(/^Failed to find the repository: .* Name its folder with `--root`\.$/);
    },
  );

  test('compares files outside of a repository', async () => {
    const project = await createProject();
    const contract = 'openapi/connections.yaml';
    const { code } = await project.run('compare', contract, contract, '--root', 'packages');
    expect(code).toBe(0);
  });

  test('refuses to sync before anything was generated', async () => {
    const { code, err } = await (await createProject()).run('sync');
    expect(code).toBe(2);
    expect(err).toContain('Run `pnpm generate`');
  });

  test('finds the repository from a folder inside it', async () => {
    const project = await createProject();
    await project.run('pull', 'openapi/upstream.yaml');
    const { runCli } = await import('../src/index.js');
    const lines: string[] = [];
    const code = await runCli(['check'], {
      cwd: `${project.root}/openapi/corrections`,
      out: (line) => lines.push(line),
      err: (line) => lines.push(line),
    });
    expect({ code, lines }).toEqual({ code: 0, lines: [expect.stringContaining('fresh')] });
  });
});
