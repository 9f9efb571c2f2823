/** What an answer, or the lack of one, says to a client that does everything right. */
export type Meaning =
  /** Nobody listens, so nothing was sent. */
  | { readonly kind: 'refused' }
  /** The connection broke; the server may have carried out the request. */
  | { readonly kind: 'broken' }
  /** It took too long; the server may have carried out the request. */
  | { readonly kind: 'late' }
  /** A whole answer that nobody can make sense of. `status` is not compared where it is `undefined`. */
  | { readonly kind: 'not understood'; readonly status: number | undefined }
  /** A status that is no success. `retryAfter`: whether to wait, and whether so long that nobody does. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: 'bearable' | 'unbearable';
    }
  /** Odd, but a success. */
  | { readonly kind: 'success' };
