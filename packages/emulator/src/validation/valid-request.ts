import type { operations } from '@drata-connections/types';
import type { EmulatedOperationId } from '../behaviours/emulated-operation-id.js';

/** The parameters and the body of a request that the contract allows, typed by its operation. */
export interface ValidRequest<Id extends EmulatedOperationId> {
  readonly operationId: Id;
  /** Query parameters; those left out have their default, where the contract declares one. */
  readonly query: NonNullable<operations[Id]['parameters']['query']>;
  /** Path parameters. */
  readonly path: NonNullable<operations[Id]['parameters']['path']>;
  /** The body, parsed; undefined where the operation takes none. */
  readonly body: BodyOf<operations[Id]>;
}

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;
