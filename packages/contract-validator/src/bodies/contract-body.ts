import type { SchemaCheck } from '../schemas/schema-check.js';
import type { ValueShape } from '../schemas/value-shape.js';

/** How a body in some media type is turned into a value; `unreadable` ones cannot be checked, and are refused. */
export type BodyForm = 'json' | 'multipart' | 'urlencoded' | 'text' | 'bytes' | 'unreadable';

/** A property of a form, and what its parts may be. */
export interface FormField {
  readonly name: string;
  /** Media types, in lower case, perhaps with wildcards; empty where any will do. */
  readonly mediaTypes: readonly string[];
  /** Whether the contract names the media types itself (`encoding`). */
  readonly isExplicit: boolean;
  readonly shape: ValueShape;
  /** Whether a value, or an item of a list, is a file. */
  readonly isFile: boolean;
}

/** A body in one media type, ready for use. */
export interface ContractContent {
  /** In lower case, perhaps with wildcards: `application/json`, `text/*`. */
  readonly mediaType: string;
  readonly form: BodyForm;
  /** JSON pointers of the media type and of its schema in the contract. */
  readonly pointer: string;
  readonly schemaPointer: string | undefined;
  readonly check: SchemaCheck | undefined;
  readonly shape: ValueShape | undefined;
  /** The fields of a form. */
  readonly fields: readonly FormField[];
  /** Whether the schema says something of parts that are not among the fields. */
  readonly takesFurtherFields: boolean;
}

/** The bodies that an operation takes. */
export interface ContractBody {
  readonly required: boolean;
  readonly pointer: string;
  readonly contents: readonly ContractContent[];
}
