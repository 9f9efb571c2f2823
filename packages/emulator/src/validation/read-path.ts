import { ApiProblem } from '../problem/api-problem.js';
import type { ContractParameter } from './contract-parameter.js';
import { readTextValue } from './read-text-value.js';

/**
 * Reads the parameters in the path of a request into values, by name.
 *
 * @throws ApiProblem 400 when one is not percent-encoded as it should be.
 */
export function readPath(
  texts: ReadonlyMap<string, string>,
  parameters: readonly ContractParameter[],
): Readonly<Record<string, unknown>> {
  const known = parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(
    known.map(({ name, list, types }) => {
      const text = decode(name, texts.get(name) ?? '');
      const value =
        list === undefined
          ? readTextValue(text, types)
          : text.split(',').map((item) => readTextValue(item, types));
      return [name, value];
    }),
  );
}

function decode(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new ApiProblem(400, `${name} must be percent-encoded UTF-8`);
  }
}
