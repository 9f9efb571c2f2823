import type { Bump } from '../bump.js';
import type { Cursor } from '../cursor/cursor.js';
import type { Finding } from '../finding.js';
import type { Place } from '../place.js';
import type { SchemaView } from '../schema/schema-view.js';

/** What every rule is given: where to report, and what need not be entered. */
export interface Rules {
  readonly report: (found: {
    readonly id: string;
    readonly bump: Bump;
    readonly place: Place;
    readonly base: Cursor | null;
    readonly head: Cursor | null;
    /** What happened, without the subject: `` was renamed: `a` → `b` ``. */
    readonly text: string;
  }) => void;
  readonly findings: readonly Finding[];
  /** Whether two nodes say the same, what they refer to included. */
  readonly isSame: (base: Cursor, head: Cursor) => boolean;
  /** Whether two nodes are written alike, whatever they refer to. */
  readonly isWrittenAlike: (base: Cursor, head: Cursor) => boolean;
  /** What a schema says; read once in a comparison. */
  readonly view: (schema: Cursor) => SchemaView;
  /** Pairs of schemas that were entered, so that circular ones end. */
  readonly entered: Set<string>;
}
