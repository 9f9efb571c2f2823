import type { OperationId } from '@drata-connections/types';

/** One row of the contract's request table; of a path that it does not know, the method and the path. */
export type Operation = readonly [
  id: OperationId | undefined,
  method: string,
  path: string,
  retry?: string | null,
  permission?: string | null,
  requestMediaType?: string | null,
];
