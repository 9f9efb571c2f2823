import { buildContract } from '../contract/build-contract.js';
import { generateFrom } from './generate-from.js';
import type { GeneratedFile } from './generated-file.js';

/**
 * Makes every generated file of the repository, in memory.
 *
 * @throws SpecError if a document, a correction or the lint configuration is invalid.
 */
export async function generateAll(root: string): Promise<GeneratedFile[]> {
  return generateFrom(await buildContract(root));
}
