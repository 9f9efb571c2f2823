import {
  type OpenApiDocument,
  type Parameter,
  type Reference,
  resolveReference,
} from '@drata-connections/types/contract';
import type { ContractParameter } from './contract-parameter.js';
import type { ContractSchemas } from './contract-schemas.js';
import { pointerTo } from './pointer-to.js';
import { readItemReference } from './read-item-reference.js';

/** Headers that are no parameters, whatever a document says (OpenAPI 3.1, "Parameter Object"). */
const ignored: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of a path item and its operation; the operation's win. */
export function readParameters(
  document: OpenApiDocument,
  schemas: ContractSchemas,
  declared: readonly { readonly node: Parameter | Reference; readonly pointer: string }[],
): readonly ContractParameter[] {
  const parameters = new Map<string, ContractParameter>();
  for (const { node, pointer } of declared) {
    const parameter = resolveReference<Parameter>(document, node);
    if (parameter.in === 'header' && ignored.has(parameter.name.toLowerCase())) continue;
    // The defaults of OpenAPI 3.1, "Parameter Object".
    const usual = parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple';
    const style = parameter.style ?? usual;
    parameters.set(`${parameter.in} ${parameter.name}`, {
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: schemas.resolve(parameter.schema),
      style,
      explode: parameter.explode ?? style === 'form',
      pointer: pointerTo(node, pointer),
      refersTo: readItemReference(parameter['x-refers-to']),
    });
  }
  return [...parameters.values()];
}
