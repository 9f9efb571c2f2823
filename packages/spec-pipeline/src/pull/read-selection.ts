import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonValue } from '../document/json.js';
import { SpecError } from '../document/spec-error.js';
import { readYamlSource } from '../document/yaml-source.js';
import type { Selection } from './selection.js';

const KEYS = new Set(['tags', 'paths', 'basePath']);

/**
 * Reads `openapi/selection.yaml`.
 *
 * @throws SpecError if it is missing, holds something else, or selects nothing.
 */
export async function readSelection(root: string): Promise<Selection> {
  const source = await readYamlSource(root, projectFiles.selection);
  const { value } = source;
  const fail = (keys: readonly string[], reason: string): never => {
    throw new SpecError(
      'read the selection',
      [{ ...source.locate(keys), reason }],
      'Name the tags or the paths to keep.',
    );
  };
  if (!isJsonObject(value)) return fail([], 'it is not an object');
  const unknown = Object.keys(value).find((key) => !KEYS.has(key));
  if (unknown !== undefined) return fail([unknown], `\`${unknown}\` is not understood`);
  const words = (key: string): string[] => {
    const list: JsonValue = value[key] ?? [];
    if (!Array.isArray(list)) return fail([key], `\`${key}\` must be a list`);
    return list.map(String);
  };
  const selection = { tags: words('tags'), paths: words('paths') };
  if (selection.tags.length + selection.paths.length === 0) {
    return fail([], 'it has neither `tags` nor `paths`');
  }
  const { basePath } = value;
  if (basePath !== undefined && !/^(\/[^/]+)+$/.test(String(basePath))) {
    return fail(['basePath'], '`basePath` must start with a slash and not end with one');
  }
  return { ...selection, basePath: basePath === undefined ? undefined : String(basePath) };
}
