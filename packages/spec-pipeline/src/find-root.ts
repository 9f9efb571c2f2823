import { access } from 'node:fs/promises';
import path from 'node:path';
import { projectFiles } from './contract/project-files.js';

/** The closest folder, upwards from `folder`, that holds the vendor's document; `folder` itself if there is none. */
export async function findRoot(folder: string): Promise<string> {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const found = await access(path.join(current, projectFiles.upstream)).then(
      () => true,
      () => false,
    );
    if (found) return current;
    if (path.dirname(current) === current) return path.resolve(folder);
  }
}
