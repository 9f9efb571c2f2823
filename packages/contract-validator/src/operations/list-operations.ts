import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import type { MatchedOperation } from '../verdicts/matched-operation.js';

/** The fields of a path item that hold an operation (OpenAPI 3.1, section 4.8.9.1). */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document, in its order. */
export function listOperations(document: object): readonly MatchedOperation[] {
  const paths = 'paths' in document && isJsonObject(document.paths) ? document.paths : {};
  return Object.keys(paths)
    .filter((path) => path.startsWith('/'))
    .flatMap((path) => {
      const { pointer, value: item } = locate(document, pointerOf('#/paths', path));
      if (!isJsonObject(item)) return [];
      return methods.flatMap((method) => {
        const operation = item[method];
        if (!isJsonObject(operation)) return [];
        const id = operation['operationId'];
        return [
          {
            operationId: typeof id === 'string' ? id : `${method} ${path}`,
            method: method.toUpperCase(),
            path,
            pointer: pointerOf(pointer, method),
          },
        ];
      });
    });
}
