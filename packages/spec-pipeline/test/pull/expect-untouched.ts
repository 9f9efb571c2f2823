import { expect } from 'vitest';
import type { Project } from '../project.js';

/** Expects a pull to be refused with one line, and every file to stay as it was. */
export async function expectUntouched(
  project: Project,
  args: readonly string[],
  reason: RegExp,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<void> {
  const before = await project.files();
  const { code, out, err } = await project.pipe(stdin, 'pull', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(reason);
  expect(err.split('\n')).toHaveLength(1);
  expect(err).not.toContain(project.root);
  expect(await project.files()).toEqual(before);
}
