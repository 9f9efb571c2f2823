/** Where a value stands: property names joined by dots, `[]` for every item of an array. */
export type FieldPath = readonly string[];

/** How a list works: the contract's `x-list`. Paths of `items`, `total`, `page` and `size` start at the body, others at an item. */
export interface ListVocabulary {
  readonly items: FieldPath;
  /** What tells items apart. */
  readonly identity: FieldPath;
  readonly total: FieldPath | null;
  /** What of an item changes by itself. */
  readonly moving: readonly FieldPath[];
  readonly page: PagingParameter | null;
  readonly size: PagingParameter | null;
  readonly filters: readonly FilterParameter[];
  readonly sort: SortParameters | null;
}

/** A parameter of paging, and the property that repeats it in the answer. */
export interface PagingParameter {
  readonly parameter: string;
  readonly property: FieldPath | null;
}

/** A parameter that keeps the items of which a field has its value. */
export interface FilterParameter {
  readonly parameter: string;
  readonly property: FieldPath;
}

/** What a list is ordered by. */
export interface SortProperty {
  readonly path: FieldPath;
  /** Whether the field is not what is ordered by, but has the same order: items with one place may come in any. */
  readonly isLike: boolean;
}

/** The parameters that order a list, and the field that each value orders by. */
export interface SortParameters {
  readonly parameter: string;
  readonly direction: {
    readonly parameter: string;
    readonly ascending: string;
    readonly descending: string;
  } | null;
  readonly properties: ReadonlyMap<string, SortProperty>;
}
