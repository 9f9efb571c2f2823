import type { OpenApiDocument, Parameter } from '@drata-connections/types/contract';
import { withListOperation } from './with-list-operation.js';

/** A copy of a contract in which `listConnections` has one parameter more, in place of one with the same name. */
export function withListParameter(
  contract: OpenApiDocument,
  parameter: Parameter,
): OpenApiDocument {
  return withListOperation(contract, (operation) => ({
    ...operation,
    parameters: [
      ...(operation.parameters ?? []).filter(
        (other) => !('name' in other) || other.name !== parameter.name,
      ),
      parameter,
    ],
  }));
}
