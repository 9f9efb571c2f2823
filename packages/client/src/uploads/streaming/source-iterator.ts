/** Reads a source once, item by item. */
export interface SourceIterator<Item> {
  /** Reads the next item. */
  next(): Promise<IteratorResult<Item>>;
  /** Lets go of the source at once; never fails. */
  cancel(): Promise<void>;
}
