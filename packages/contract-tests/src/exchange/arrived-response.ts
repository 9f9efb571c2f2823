/** A response in full, as it is checked. */
export interface ArrivedResponse {
  /** Zero when there is none. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** The body as JSON; undefined when it is not. */
  readonly json: unknown;
  readonly durationMs: number;
  /** Why there is no response; null when there is one. */
  readonly error: string | null;
}
