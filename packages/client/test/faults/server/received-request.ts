/** A request that arrived whole. */
export interface ReceivedRequest {
  /** Counted from 1. */
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** When its last byte arrived, in milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}
