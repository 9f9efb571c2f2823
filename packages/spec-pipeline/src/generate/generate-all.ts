import { buildContract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { generateChecksModule } from './generate-checks-module.js';
import { generateContractModule } from './generate-contract-module.js';
import { generateOperationTable } from './generate-operation-table.js';
import { generatePersonnelRules } from './generate-personnel-rules.js';
import { generateTypes } from './generate-types.js';
import { generateValueLists } from './generate-value-lists.js';
import type { GeneratedFile } from './generated-file.js';

/**
 * Makes every generated file of the repository, in memory.
 *
 * @throws SpecError if a document, a correction or the lint configuration is invalid.
 */
export async function generateAll(root: string): Promise<GeneratedFile[]> {
  const { document, text } = await buildContract(root);
  return [
    { path: projectFiles.contract, text },
    await generateTypes(document),
    generateValueLists(document),
    generateOperationTable(document),
    ...generatePersonnelRules(document),
    generateContractModule(document),
    generateChecksModule(document),
  ];
}
