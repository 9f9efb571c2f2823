/** A running mock of a contract. */
export interface PrismMock {
  /** Base URL, without a slash at the end: the contract's paths follow it directly. */
  readonly url: string;
  /** Why operations of the contract are not in it, by their ids. Default: all are. */
  readonly unreadable?: ReadonlyMap<string, string>;
  /** Closes the server and its connections. */
  close(): Promise<void>;
}
