import type { SchemaCompiler } from '@drata-connections/contract-validator';

/** A contract to serve, and the checks of its schemas. */
export interface ContractChecks {
  readonly contract: object;
  readonly compiler: SchemaCompiler;
  /** The operations that the checks are enough for; undefined for all. */
  readonly checkedOperations: readonly string[] | undefined;
}
