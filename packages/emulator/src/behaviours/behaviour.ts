import type { OperationId, operations } from '@drata-connections/types';
import type { ConnectionRegistry } from '../state/connection-registry.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { ValidRequest } from '../validation/valid-request.js';

/** What behaviours work on. */
export interface BehaviourContext {
  readonly connections: ConnectionRegistry;
  /** Takes the people of the request. It holds those of a file already, and is forgotten unless it is committed. */
  readonly upload: StagedUpload;
}

/** The body of an operation's successful response. */
export type SuccessBody<Id extends OperationId> =
  operations[Id]['responses'] extends infer Responses
    ? JsonOf<Responses[keyof Responses & (200 | 201)]>
    : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

/** Carries out an operation for a request that has been let in and found valid. */
export type Behaviour<Id extends OperationId> = (
  request: ValidRequest<Id>,
  context: BehaviourContext,
) => SuccessBody<Id> | Promise<SuccessBody<Id>>;

/** One behaviour for every operation: an operation that the contract gains is a compile error until it has one. */
export type Behaviours = { readonly [Id in OperationId]: Behaviour<Id> };
