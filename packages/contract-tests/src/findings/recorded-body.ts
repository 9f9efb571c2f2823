/** A body as it was on the wire. */
export interface RecordedBody {
  readonly text: string;
  /** `base64` where the bytes are no UTF-8 text. */
  readonly encoding: 'utf-8' | 'base64';
  /** Number of bytes that were sent; more than `text` holds when it was cut. */
  readonly size: number;
  /** Whether `text` is the beginning only. */
  readonly truncated: boolean;
}
