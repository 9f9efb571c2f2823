/** What oasdiff says of one change. */
export interface WireFinding {
  readonly id: string;
  readonly text: string;
  /** 3 error, 2 warning, 1 information. */
  readonly level: number;
  /** Method in upper case, and path; null outside of operations. */
  readonly method: string | null;
  readonly path: string | null;
  /** JSON Pointers, where oasdiff knows the place. */
  readonly base: string | null;
  readonly head: string | null;
}
