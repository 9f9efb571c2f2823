import type { DrataClient } from '@drata-connections/client';
import type { OperationId as AnyOperationId, operations } from '@drata-connections/types';
import type { Driver, DriverCall } from './driver.js';

/** An operation that the document gives no id has no types under one. */
type OperationId = AnyOperationId & keyof operations;

type Parameters<Id extends OperationId, Place extends 'path' | 'query'> = NonNullable<
  operations[Id]['parameters'][Place]
>;

type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: infer Content };
}
  ? Content[keyof Content]
  : undefined;

/** A call of an operation, with the types that the contract gives its parts. */
export interface CallOf<Id extends OperationId> extends DriverCall {
  readonly operationId: Id;
  readonly path: Readonly<Record<string, unknown>> & Parameters<Id, 'path'>;
  readonly query: Readonly<Record<string, unknown>> & Parameters<Id, 'query'>;
  readonly body: Body<Id>;
}

/** Makes the driver of an operation. */
export function defineDriver<Id extends OperationId>(
  operationId: Id,
  drive: (client: DrataClient, call: CallOf<Id>) => Promise<unknown>,
): Driver {
  return async (client, call) => {
    if (!isCallOf(operationId, call)) {
      throw new TypeError(
        `Failed to drive ${operationId}: the call is one of ${call.operationId}. Look the driver up by the operation's id.`,
      );
    }
    return drive(client, call);
  };
}

/** The parts of a call are derived from the contract that the types are generated from: its id tells which they are. */
function isCallOf<Id extends OperationId>(id: Id, call: DriverCall): call is CallOf<Id> {
  return call.operationId === id;
}
