import type { OperationId, operationTable } from '@drata-connections/types';

/** One row of the contract's operation table. */
export type Operation = (typeof operationTable)[OperationId];
