import { isJsonObject } from '../document/is-json-object.js';
import type { JsonValue } from '../document/json.js';
import { SpecError, type SpecProblem } from '../document/spec-error.js';
import type { YamlSource } from '../document/yaml-source.js';
import type { Overlay, OverlayAction } from './overlay.js';

const ACTION_KEYS = new Set(['target', 'description', 'update', 'remove']);
const NEXT_STEP =
  'See the OpenAPI Overlay Specification 1.0 and the other files in openapi/corrections.';

/**
 * Narrows a parsed file to an Overlay document.
 *
 * @throws SpecError naming every rule of the Overlay Specification 1.0 that is broken.
 */
export function parseOverlay(source: YamlSource): Overlay {
  const problems: SpecProblem[] = [];
  const report = (keys: readonly (string | number)[], reason: string): void => {
    problems.push({ ...source.locate(keys), reason });
  };
  const { value } = source;
  if (!isJsonObject(value)) {
    throw new SpecError(
      'read the correction',
      [{ ...source.locate([]), reason: 'it is not an object' }],
      NEXT_STEP,
    );
  }
  const { overlay, info, actions } = value;
  if (typeof overlay !== 'string' || !/^1\.0\.\d+$/.test(overlay)) {
    report(['overlay'], '`overlay` must be the version 1.0.0');
  }
  if (!isJsonObject(info) || !isText(info['title']) || !isText(info['version'])) {
    report(['info'], '`info` must have a `title` and a `version`');
  } else if (!isText(info['description'])) {
    report(['info'], '`info.description` must give the reason and the evidence');
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    report(['actions'], '`actions` must be a list with at least one action');
  }
  const parsed = Array.isArray(actions)
    ? actions.map((action, index) => parseAction(action, index, report))
    : [];
  if (problems.length > 0 || !isJsonObject(info) || typeof overlay !== 'string') {
    throw new SpecError('read the correction', problems, NEXT_STEP);
  }
  return {
    overlay,
    info: {
      title: String(info['title']),
      version: String(info['version']),
      description: String(info['description']),
    },
    ...(typeof value['extends'] === 'string' ? { extends: value['extends'] } : {}),
    actions: parsed.filter((action) => action !== undefined),
  };
}

function parseAction(
  action: JsonValue,
  index: number,
  report: (keys: readonly (string | number)[], reason: string) => void,
): OverlayAction | undefined {
  const at = ['actions', index];
  if (!isJsonObject(action)) {
    report(at, 'an action must be an object');
    return undefined;
  }
  const { target, update, remove, description } = action;
  for (const key of Object.keys(action)) {
    if (!ACTION_KEYS.has(key) && !key.startsWith('x-'))
      report([...at, key], `\`${key}\` is not a property of an action`);
  }
  if (!isText(target) || !target.startsWith('$')) {
    report([...at, 'target'], '`target` must be a JSONPath that starts with `$`');
    return undefined;
  }
  if (remove !== undefined && typeof remove !== 'boolean') {
    report([...at, 'remove'], '`remove` must be true or false');
  }
  if ((update === undefined) === (remove !== true)) {
    report(at, 'an action must have either `update` or `remove: true`');
  }
  return {
    target,
    ...(typeof description === 'string' ? { description } : {}),
    ...(update === undefined ? {} : { update }),
    ...(remove === true ? { remove } : {}),
  };
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
