import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '../src/index.js';
import { copyOwnDocuments } from './own-documents.js';

/** A copy of the repository's documents that a test may break. */
export interface Project {
  readonly root: string;
  /** Runs `drata-spec` in the copy. */
  run(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  /** The same with something on standard input. */
  pipe(
    stdin: AsyncIterable<Uint8Array> | undefined,
    ...args: string[]
  ): Promise<{ code: number; out: string; err: string }>;
  /** Changes the text of a file; fails if the text that is to be replaced is not there. */
  replace(file: string, before: string, after: string): Promise<void>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  read(file: string): Promise<string>;
  remove(file: string): Promise<void>;
  /** Every file of the copy with its text, to show that nothing has changed. */
  files(): Promise<Record<string, string>>;
}

export async function createProject(): Promise<Project> {
  const root = await mkdtemp(path.join(tmpdir(), 'drata-spec-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await copyOwnDocuments(root);
  const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
  const pipe: Project['pipe'] = async (stdin, ...args) => {
    const lines: { out: string[]; err: string[] } = { out: [], err: [] };
    const code = await runCli(args, {
      cwd: root,
      out: (line) => lines.out.push(line),
      err: (line) => lines.err.push(line),
      ...(stdin === undefined ? {} : { stdin }),
    });
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
  };
  return {
    root,
    read,
    run: (...args) => pipe(undefined, ...args),
    pipe,
    async replace(file, before, after) {
      const text = await read(file);
      if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
      await writeFile(path.join(root, file), text.replace(before, after));
    },
    write: (file, text) => writeFile(path.join(root, file), text),
    remove: (file) => rm(path.join(root, file), { recursive: true }),
    async files() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return Object.fromEntries(
        await Promise.all(
          files.map(async ({ parentPath, name }) => {
            const file = path.relative(root, path.join(parentPath, name));
            return [file, await read(file)] as const;
          }),
        ),
      );
    },
  };
}
