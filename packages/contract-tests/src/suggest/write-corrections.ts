import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parse } from 'yaml';
import { makeFolder } from '../report/make-folder.js';
import { ReportError } from '../report/report-error.js';
import type { SuggestedCorrection } from './suggest-corrections.js';

/** What {@link writeCorrections} did. */
export interface WrittenCorrections {
  /** Names of the files that were written. */
  readonly written: readonly string[];
  /** Names of files that hold the same actions already. */
  readonly known: readonly string[];
}

/** In a folder of its own, numbers begin where no correction of the contract has one: they apply after all of those. */
const firstNumber = 9001;

/**
 * Writes corrections as `NNNN-what-is-wrong.yaml`, numbered on from those that the folder holds. One that it holds already
 * is not written again.
 *
 * @throws ReportError when the folder cannot be written.
 */
export async function writeCorrections(
  folder: string,
  corrections: readonly SuggestedCorrection[],
): Promise<WrittenCorrections> {
  try {
    await makeFolder(folder);
    const present = (await readdir(folder)).filter((name) => /^\d{4}-.*\.yaml$/.test(name));
    const actions = await Promise.all(
      present.map(async (name) => actionsOf(await readFile(join(folder, name), 'utf8'))),
    );
    const numbers = present.map((name) => Number(name.slice(0, 4)) + 1);
    let next = Math.max(...numbers, numbers.length === 0 ? firstNumber : 1);
    const written: string[] = [];
    const known: string[] = [];
    for (const { title, text } of corrections) {
      const same = actions.findIndex((each) => isDeepStrictEqual(each, actionsOf(text)));
      const name = present[same] ?? `${String(next).padStart(4, '0')}-${slugOf(title)}.yaml`;
      if (same >= 0) {
        known.push(name);
        continue;
      }
      await writeFile(join(folder, name), text);
      written.push(name);
      next += 1;
    }
    return { written, known };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new ReportError(
      `Failed to write corrections into ${folder}: ${code}. Name a folder that can be written.`,
      { cause },
    );
  }
}

function actionsOf(text: string): unknown {
  const document: unknown = parse(text);
  return isJsonObject(document) ? document['actions'] : undefined;
}

function slugOf(title: string): string {
  const words = title.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
}
