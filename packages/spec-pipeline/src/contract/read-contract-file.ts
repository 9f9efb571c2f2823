import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { readTextIfAny } from '../document/read-text-if-any.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { projectFiles } from './project-files.js';

/** Reads the contract that stands in the repository; undefined if there is none. */
export async function readContractFile(
  root: string,
  file: string = projectFiles.contract,
): Promise<JsonObject | undefined> {
  const text = await readTextIfAny(root, file);
  if (text === undefined || text === '') return undefined;
  const { value } = parseYamlSource(text, file);
  return isJsonObject(value) ? value : undefined;
}
