import type { OperationsByTag } from '@drata-connections/types';

/** The id of an operation that the emulator carries out; operations of other tags are answered 501. */
export type EmulatedOperationId = OperationsByTag['Connections'];
