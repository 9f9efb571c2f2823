import type { operations } from '@drata-connections/types';
import type { ConnectionRegistry } from '../state/connection-registry.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { ValidRequest } from '../validation/valid-request.js';
import type { EmulatedOperationId } from './emulated-operation-id.js';

/** What behaviours work on. */
export interface BehaviourContext {
  readonly connections: ConnectionRegistry;
  /** Takes the people of the request. It holds those of a file already, and is forgotten unless it is committed. */
  readonly upload: StagedUpload;
}

/** The body of an operation's successful response. */
export type SuccessBody<Id extends EmulatedOperationId> =
  operations[Id]['responses'] extends infer Responses
    ? JsonOf<Responses[keyof Responses & (200 | 201)]>
    : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

/** Carries out an operation for a request that has been let in and found valid. */
export type Behaviour<Id extends EmulatedOperationId> = (
  request: ValidRequest<Id>,
  context: BehaviourContext,
) => SuccessBody<Id>;

/** One behaviour for every operation of the tag: one that the contract gains is a compile error until it has one. */
export type Behaviours = { readonly [Id in EmulatedOperationId]: Behaviour<Id> };
