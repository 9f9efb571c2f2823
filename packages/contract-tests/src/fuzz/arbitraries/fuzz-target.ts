import type { ContractOperation } from '../../contract/contract-operation.js';
import type { SchemaReader } from '../../contract/schema-reader.js';

/** An operation to generate requests for. */
export interface FuzzTarget {
  readonly schemas: SchemaReader;
  readonly operation: ContractOperation;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Path values that something is there for, by parameter. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}
