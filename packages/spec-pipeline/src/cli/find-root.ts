import path from 'node:path';
import { projectFiles } from '../contract/project-files.js';
import { readTextIfAny } from '../document/read-text-if-any.js';

/** The closest folder, upwards from `folder`, that says what is kept of a vendor's document; undefined if there is none. */
export async function findRoot(folder: string): Promise<string | undefined> {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if ((await readTextIfAny(current, projectFiles.selection)) !== undefined) return current;
    if (path.dirname(current) === current) return undefined;
  }
}
