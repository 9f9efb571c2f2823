/** Items of a list, known by some of their fields: the contract's `x-creates` and `x-refers-to`. */
export interface ItemReference {
  /** The id of the operation that lists them. */
  readonly list: string;
  readonly where: Readonly<Record<string, unknown>>;
}
