/** One action of an Overlay, its target as keys from the root. */
export interface CorrectionAction {
  readonly place: readonly string[];
  /** Of an array at the place, the item that is meant: a string. */
  readonly item?: string;
  /** Merged into what stands there; without it, what stands there is removed. */
  readonly update?: Readonly<Record<string, unknown>>;
}
