import type { OperationId, operationTable } from '@drata-connections/types';

/** What an API key can be allowed to do. */
export type Permission = NonNullable<(typeof operationTable)[OperationId]['permission']>;
