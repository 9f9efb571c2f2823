import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { createProject, type Project } from '../project.js';

const contract = 'openapi/connections.yaml';

let project: Project;

beforeEach(async () => {
  project = await createProject();
  const text = await project.read(contract);
  await project.write(
    'head.yaml',
    text
      .replace('maximum: 50', 'maximum: 40')
      .replace('summary: List connections', 'summary: "Lists <all> | \\"some\\""'),
  );
});

describe('a comparison is written', () => {
  test('as text, with a line that counts', async () => {
    const { code, out } = await project.run('compare', contract, 'head.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^major {2}listConnections: query parameter `limit`: /);
    expect(out).toMatch(/\nmajor: 1 major, 1 patch$/);
  });

  test('as a table of Markdown, in which nothing ends a cell early', async () => {
    const { out } = await project.run('compare', contract, 'head.yaml', '--format', 'markdown');
    const [head, , , , ...rows] = out.split('\n');
    expect(head).toBe('**major**: 1 major, 1 patch');
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([7, 7]);
    expect(rows[0]).toMatch(/^\| major \| `listConnections` \| query parameter `limit`: /);
  });

  test('as JUnit, in which majors fail', async () => {
    const { out } = await project.run('compare', contract, 'head.yaml', '--format', 'junit');
    expect(out).toContain('tests="2" failures="1"');
    expect(out.match(/<failure type="request-maximum-narrowed"/g)).toHaveLength(1);
    expect(out).toContain('Lists &lt;all&gt; | &quot;some&quot;');
  });

  test('of equal documents, in every format', async () => {
    const outs = await Promise.all(
      ['json', 'text', 'markdown', 'junit'].map(
        async (format) =>
          (await project.run('compare', contract, contract, '--format', format)).out,
      ),
    );
    expect(outs.slice(0, 3)).toEqual([
      JSON.stringify({ bump: 'none', changes: [] }, null, 2),
      'none: nothing changed',
      '**none**: nothing changed',
    ]);
    expect(outs[3]).toContain('tests="0" failures="0"');
  });

  test.each([
    ['major', 1],
    ['minor', 1],
    ['patch', 1],
  ])('and fails on %s', async (bump, expected) => {
    const { code } = await project.run('compare', contract, 'head.yaml', '--fail-on', bump);
    expect(code).toBe(expected);
  });

  test('and fails on nothing less than was asked for', async () => {
    const text = await project.read(contract);
    await project.write('words.yaml', text.replace('summary: List', 'summary: Show'));
    const { code } = await project.run('compare', contract, 'words.yaml', '--fail-on', 'minor');
    expect(code).toBe(0);
  });
});

describe('a document in git', () => {
  const git = (...args: string[]): Promise<unknown> =>
    promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: project.root,
    });

  test('is read as it was', async () => {
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'First');
    await project.replace(contract, 'maximum: 50', 'maximum: 40');
    const { code, out } = await project.run('compare', `git:HEAD:${contract}`, contract);
    expect(code).toBe(0);
    expect(out).toMatch(/`50` → `40`/);
  });

  test.each([`git:HEAD:${contract}`, 'git:HEAD', `git:--output=x:${contract}`])(
    'that is not there is refused: %s',
    async (argument) => {
      const { code, err } = await project.run('compare', argument, contract);
      expect(code).toBe(2);
      expect(err).toMatch(/^Failed to read the document: .*git:REVISION:path/);
      expect(err).not.toContain('\n');
    },
  );
});
