import { compareFiles } from '../artifacts/compare-files.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import type { Finding } from './finding.js';

const WORDS = { added: 'is missing', changed: 'is out of date', removed: 'is left over' } as const;

/** Whether the contract and every generated file are what the generator makes; files that git does not know count. */
export async function checkGenerated(
  root: string,
  files: readonly GeneratedFile[],
): Promise<Finding[]> {
  const changes = await compareFiles(root, files);
  return changes.map(({ path, kind }) => ({
    reason: `${path} ${WORDS[kind]}`,
    remedy: '`pnpm generate`, then commit the files',
  }));
}
