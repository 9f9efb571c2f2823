import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addProviderType } from './add-provider-type.js';
import { createProject, type Project } from './project.js';

const upstream = 'openapi/upstream.yaml';

function git(project: Project, ...args: string[]): void {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: project.root, stdio: 'pipe' });
}

/** A project that is fresh, in git, and released. */
async function releasedProject(): Promise<Project> {
  const project = await createProject();
  await project.run('pull', upstream);
  git(project, 'init', '--quiet');
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message', 'Release');
  git(project, 'tag', '@drata-connections/types@0.9.0');
  git(project, 'tag', '@drata-connections/types@0.10.0');
  return project;
}

describe('provenance', () => {
  test('a document that was edited after the pull is found, with what takes it over', async () => {
    const project = await createProject();
    await project.run('pull', upstream);
    await project.replace(upstream, 'title: Drata', 'title: The Drata');
    await project.run('generate');
    await project.run('sync');
    const { code, out } = await project.run('check');
    expect(code).toBe(1);
    expect(out).toContain('its hash differs');
    const [, command] = /`pnpm exec drata-spec ([^`]+)`/.exec(out) ?? [];
    await project.run(...(command ?? '').split(' '));
    expect(await project.run('check')).toMatchObject({ code: 0 });
  });

  test('a provenance that says something else is found', async () => {
    const project = await createProject();
    await project.run('pull', upstream);
    await project.replace('openapi/provenance.json', '"kept": 5', '"kept": 6');
    const { code, out } = await project.run('check');
    expect(code).toBe(1);
    expect(out).toContain('says `operations.kept` is 6');
  });
});

describe('the changeset', () => {
  test('is not demanded before the first release, nor without a change', async () => {
    expect((await (await createProject()).run('check')).out).not.toContain('announced');
    const { code, out } = await (await releasedProject()).run('check');
    expect(code).toBe(0);
    expect(out).toContain('since @drata-connections/types@0.10.0 the contract demands none');
  });

  test('must be as high as the change, and the command that is named writes it', async () => {
    const project = await releasedProject();
    await addProviderType(project);
    await project.run('pull', upstream);
    expect(await project.run('check')).toMatchObject({ code: 0 });
    const pulled = Object.keys(await project.files()).find((file) => file.startsWith('.changeset'));
    await project.replace(pulled ?? '', "client': minor", "client': patch");
    await project.replace(pulled ?? '', "types': minor", "types': patch");
    const { code, out } = await project.run('check');
    expect(code).toBe(1);
    expect(out).toContain('the contract demands minor, announced is patch');
    expect(out).toContain('`pnpm exec drata-spec changeset`');
    expect(await project.run('changeset')).toMatchObject({ code: 0, err: '' });
    expect(await project.run('check')).toMatchObject({ code: 0 });
  });

  test('may have been turned into a version already', async () => {
    const project = await releasedProject();
    await addProviderType(project);
    await project.run('pull', upstream);
    await project.remove('.changeset');
    expect(await project.run('check')).toMatchObject({ code: 1 });
    const manifest = JSON.parse(await project.read('packages/types/package.json'));
    const next = JSON.stringify({ ...manifest, version: '0.11.0' });
    await project.write('packages/types/package.json', next);
    expect(await project.run('check')).toMatchObject({ code: 0 });
  });
});
