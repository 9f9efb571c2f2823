import type { Contract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { generateChecksModule } from './generate-checks-module.js';
import { generateContractModule } from './generate-contract-module.js';
import { generateOperationTable } from './generate-operation-table.js';
import { generateOperationTags } from './generate-operation-tags.js';
import { generatePersonnelRules } from './generate-personnel-rules.js';
import { generateTypes } from './generate-types.js';
import { generateValueLists } from './generate-value-lists.js';
import type { GeneratedFile } from './generated-file.js';

/** Makes every generated file of the repository from its contract, in memory. */
export async function generateFrom({
  document,
  text,
}: Pick<Contract, 'document' | 'text'>): Promise<GeneratedFile[]> {
  return [
    { path: projectFiles.contract, text },
    await generateTypes(document),
    generateValueLists(document),
    generateOperationTable(document),
    generateOperationTags(document),
    generatePersonnelRules(document),
    generateContractModule(document),
    generateChecksModule(document),
  ];
}
