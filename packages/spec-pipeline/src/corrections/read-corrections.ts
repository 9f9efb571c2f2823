import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describeFileError } from '../document/describe-file-error.js';
import { SpecError } from '../document/spec-error.js';
import { readYamlSource, type YamlSource } from '../document/yaml-source.js';
import type { Overlay } from './overlay.js';
import { parseOverlay } from './parse-overlay.js';

/** A named correction and the file it stands in. */
export interface Correction {
  readonly source: YamlSource;
  readonly overlay: Overlay;
}

const FILE_NAME = /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;

/**
 * Reads every correction of a folder, in the order of their numbers.
 *
 * @throws SpecError if a file is not named `NNNN-what-is-wrong.yaml`, shares its number, or is not an Overlay.
 */
export async function readCorrections(root: string, folder: string): Promise<Correction[]> {
  const found = await readdir(path.resolve(root, folder)).catch((cause: unknown): string[] => {
    // Git keeps no empty folder: the last correction takes it along.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new SpecError(
      'read the corrections',
      [{ file: folder, reason: describeFileError(cause) }],
      'Check the path and its rights.',
    );
  });
  const names = found.filter((name) => !name.startsWith('.')).sort();
  const numbers = new Map<string, string>();
  for (const name of names) {
    const file = path.posix.join(folder, name);
    const earlier = numbers.get(name.slice(0, 4));
    if (!FILE_NAME.test(name) || earlier !== undefined) {
      const reason =
        earlier === undefined
          ? 'the name is not of the form `NNNN-what-is-wrong.yaml`'
          : `its number is that of ${earlier}`;
      throw new SpecError('read the correction', [{ file, reason }], 'Rename the file.');
    }
    numbers.set(name.slice(0, 4), name);
  }
  return Promise.all(
    names.map(async (name) => {
      const source = await readYamlSource(root, path.posix.join(folder, name));
      return { source, overlay: parseOverlay(source) };
    }),
  );
}
