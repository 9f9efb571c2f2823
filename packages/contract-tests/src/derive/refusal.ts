/** Why a request must be refused. */
export interface Refusal {
  /** The rule that is broken, as reports name it: `query.limit maximum`. */
  readonly rule: string;
  /** Whether it is about credentials, the media type or anything else: that decides on the status. */
  readonly about: 'credentials' | 'media type' | 'content';
  /** Where the fault is (`query`, `limit`) and the broken keyword, as the mock must report them. */
  readonly location: readonly string[];
  readonly keyword: string;
  /** The property that is missing, where that is the fault; else null. */
  readonly property: string | null;
}
