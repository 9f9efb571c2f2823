import type { Contract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { withRetained } from '../retain/with-retained.js';
import { generateChecksModule } from './generate-checks-module.js';
import { generateContractModule } from './generate-contract-module.js';
import { generateOperationTable } from './generate-operation-table.js';
import { generateOperationTags } from './generate-operation-tags.js';
import { generatePersonnelRules } from './generate-personnel-rules.js';
import { generateRequests } from './generate-requests.js';
import { generateTypes } from './generate-types.js';
import { generateValueLists } from './generate-value-lists.js';
import type { GeneratedFile } from './generated-file.js';

/** Makes every generated file of the repository from its contract, in memory. */
export async function generateFrom({
  document,
  text,
  retained,
}: Pick<Contract, 'document' | 'text' | 'retained'>): Promise<GeneratedFile[]> {
  const typed = retained === undefined ? document : withRetained(document, retained);
  return [
    { path: projectFiles.contract, text },
    await generateTypes(typed),
    generateValueLists(typed),
    generateOperationTable(typed),
    generateRequests(typed),
    generateOperationTags(typed),
    generatePersonnelRules(typed),
    generateContractModule(document),
    generateChecksModule(document),
  ];
}
