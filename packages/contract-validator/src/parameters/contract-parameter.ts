import type { SchemaCheck } from '../schemas/schema-check.js';
import type { ValueShape } from '../schemas/value-shape.js';

/** The places of a request that can hold parameters. */
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** A parameter of an operation, ready for use. */
export interface ContractParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  /** JSON pointers of the parameter and of its schema in the contract. */
  readonly pointer: string;
  readonly schemaPointer: string;
  readonly style: string;
  readonly explode: boolean;
  /** Whether an empty text is a value. */
  readonly allowEmpty: boolean;
  /** Whether the text is JSON (`content: {application/json: …}`). */
  readonly json: boolean;
  readonly shape: ValueShape;
  /** The value of a parameter that is left out; undefined where the contract declares none. */
  readonly fallback: unknown;
  readonly check: SchemaCheck;
}
