import type { JsonValue } from '../../document/json.js';
import type { Cursor } from '../cursor/cursor.js';

/**
 * What a schema says, however it is written: `allOf`, a lone `oneOf` member, `nullable` and `type: [x, 'null']` are
 * folded in, so that the same meaning gives the same view.
 */
export interface SchemaView {
  /** The schema itself, references followed. */
  readonly cursor: Cursor;
  /** The schema and every one that is folded into it. */
  readonly parts: Cursor[];
  /** The types besides null; null for every type. */
  types: ReadonlySet<string> | null;
  nullable: boolean;
  /** Whether anything in it says if null is allowed; all that do must allow it. */
  nullIsDeclared: boolean;
  /** The values that `enum` or `const` allows besides null; null for every value. */
  values: readonly JsonValue[] | null;
  /** Whether the generated types take further values of it on receipt: an enum of strings alone. */
  openOnReceipt: boolean;
  readonly properties: Map<string, Cursor>;
  readonly required: Set<string>;
  items: Cursor | null;
  /** `additionalProperties`; null if it is not given. */
  additional: Cursor | null;
  /** The members of `oneOf` or `anyOf`, if there are several. */
  variants: readonly Cursor[];
  variantKeyword: 'oneOf' | 'anyOf' | null;
  /** All other keywords. */
  readonly keywords: Map<string, Cursor>;
}
