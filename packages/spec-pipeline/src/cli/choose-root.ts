import path from 'node:path';
import type { Command } from '../commands/command.js';
import { projectFiles } from '../contract/project-files.js';
import { findRoot } from './find-root.js';

/**
 * The repository that a command works on: the one that was named, or the closest upwards.
 *
 * @throws Error if there is none, and the command cannot do without.
 */
export async function chooseRoot(named: unknown, cwd: string, command: Command): Promise<string> {
  const isNamed = typeof named === 'string';
  const folder = isNamed ? path.resolve(cwd, named) : cwd;
  const found = await findRoot(folder);
  if (found !== undefined && (found === folder || !isNamed)) return found;
  if (command.anywhere === true) return folder;
  const where = isNamed ? 'that folder' : 'this folder, nor in one above it';
  throw new Error(
    `Failed to find the repository: ${projectFiles.selection} is not in ${where}. Name its folder with \`--root\`.`,
  );
}
