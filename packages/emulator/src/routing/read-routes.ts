import { isJsonObject } from '../contract/is-json-object.js';
import { locate } from '../contract/locate.js';
import { pointerOf } from '../contract/pointer-of.js';
import type { Route } from './route.js';

/** The fields of a path item that hold an operation (OpenAPI 3.1, section 4.8.9.1). */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Reads the operations of a contract.
 *
 * @throws Error when an operation has no id or no successful response: such an operation cannot be served.
 */
export function readRoutes(contract: object): readonly Route[] {
  const paths = locate(contract, '#/paths').value;
  if (!isJsonObject(paths)) return [];
  return Object.keys(paths).flatMap((path) => {
    const item = locate(contract, pointerOf('#/paths', path));
    if (!isJsonObject(item.value)) return [];
    const declared = item.value;
    return methods
      .filter((method) => method in declared)
      .map((method) => readRoute(path, method, pointerOf(item.pointer, method), declared[method]));
  });
}

function readRoute(path: string, method: string, pointer: string, operation: unknown): Route {
  const fields = isJsonObject(operation) ? operation : {};
  const { operationId, responses, 'x-permission': permission } = fields;
  if (typeof operationId !== 'string') throw unusable(pointer, 'it has no `operationId`');
  const statuses = isJsonObject(responses) ? Object.keys(responses) : [];
  const success = statuses.find((status) => /^2\d\d$/.test(status));
  if (success === undefined) throw unusable(pointer, 'it declares no successful response');
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    pointer,
    permission: typeof permission === 'string' ? permission : undefined,
    successStatus: Number(success),
  };
}

function unusable(pointer: string, reason: string): Error {
  return new Error(`Failed to read the operation at ${pointer}: ${reason}. Correct the contract.`);
}
