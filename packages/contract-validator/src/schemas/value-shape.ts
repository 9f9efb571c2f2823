/** What the text of a parameter or a form field can stand for, as far as decoding it goes. */
export interface ValueShape {
  /** JSON types that the schema allows; empty where it does not say. */
  readonly types: ReadonlySet<string>;
  /** Shapes of the first items of a list (`prefixItems`). */
  readonly prefix: readonly ValueShape[];
  /** Shape of every further item of a list. */
  readonly items: ValueShape | undefined;
  /** Shapes of the properties of an object. */
  readonly properties: ReadonlyMap<string, ValueShape>;
  /** Shape of the properties that have none of their own; undefined where the contract names no such ones. */
  readonly additional: ValueShape | undefined;
}
