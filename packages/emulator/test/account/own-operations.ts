import { type OperationId, operationTable } from '@drata-connections/types';

/** The operations that the emulator has behaviours for: a contract may hold those of others, too. */
export const ownOperations: readonly (typeof operationTable)[OperationId][] = Object.values<
  (typeof operationTable)[OperationId]
>(operationTable).filter(({ path }) => path.startsWith('/connections'));
