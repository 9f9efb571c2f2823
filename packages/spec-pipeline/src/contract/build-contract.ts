import { applyCorrection } from '../corrections/apply-correction.js';
import { readCorrections } from '../corrections/read-corrections.js';
import type { JsonObject } from '../document/json.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { lintContract } from './lint-contract.js';
import { projectFiles } from './project-files.js';
import { readUpstream } from './read-upstream.js';
import { serializeContract } from './serialize-contract.js';

/** The corrected document, as data and as the text that is checked in. */
export interface Contract {
  readonly document: JsonObject;
  readonly text: string;
}

/**
 * Makes the contract: the vendor's document with every correction applied in order, linted.
 *
 * @throws SpecError if a document is invalid, a correction is obsolete, or a lint rule is broken.
 */
export async function buildContract(root: string): Promise<Contract> {
  const corrections = await readCorrections(root, projectFiles.corrections);
  let document = await readUpstream(root);
  for (const correction of corrections) {
    document = applyCorrection(document, correction);
  }
  const text = serializeContract(document);
  await lintContract(root, parseYamlSource(text, projectFiles.contract));
  return { document, text };
}
