import type { OperationId, operations } from '@drata-connections/types';

/** What an operation is called with, by the contract: its parameters, its body, and the signal of the call. */
export interface OperationInput<Id extends OperationId> {
  readonly params: operations[Id]['parameters'];
  readonly body: operations[Id] extends { requestBody: { content: infer Content } }
    ? Content[keyof Content]
    : undefined;
  readonly signal: AbortSignal | undefined;
}
