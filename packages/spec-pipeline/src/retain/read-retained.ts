import { projectFiles } from '../contract/project-files.js';
import { readContractFile } from '../contract/read-contract-file.js';
import type { JsonObject } from '../document/json.js';

/** Reads `openapi/retained.yaml`; undefined if there is none, as wherever the contract has the selected operations. */
export const readRetained = (root: string): Promise<JsonObject | undefined> =>
  readContractFile(root, projectFiles.retained);
