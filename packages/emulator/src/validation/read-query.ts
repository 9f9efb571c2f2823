import { ApiProblem } from '../problem/api-problem.js';
import type { ContractParameter } from './contract-parameter.js';
import { readTextValue } from './read-text-value.js';

/**
 * Reads the query of a request into values, by name; what is left out gets its default.
 *
 * @throws ApiProblem 400 when a parameter is unknown, empty, repeated without being a list, or missing.
 */
export function readQuery(
  search: URLSearchParams,
  parameters: readonly ContractParameter[],
): Readonly<Record<string, unknown>> {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  for (const name of search.keys()) {
    if (known.some((parameter) => parameter.name === name)) continue;
    const names = known.map((parameter) => parameter.name).join(', ') || 'none';
    throw new ApiProblem(400, `${name} is not a query parameter of this operation (${names})`);
  }
  const entries = known.map((parameter) => [
    parameter.name,
    readValue(parameter, search.getAll(parameter.name)),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readValue(parameter: ContractParameter, texts: readonly string[]): unknown {
  const { name, list, types, required, fallback } = parameter;
  const [text] = texts;
  if (text === undefined) {
    if (required) throw new ApiProblem(400, `${name} is required`);
    return fallback;
  }
  if (texts.length > 1 && list !== 'repeated') {
    throw new ApiProblem(400, `${name} must not be repeated`);
  }
  const items = list === 'comma-separated' ? text.split(',') : texts;
  if (items.includes('')) throw new ApiProblem(400, `${name} must not be empty`);
  return list === undefined
    ? readTextValue(text, types)
    : items.map((item) => readTextValue(item, types));
}
