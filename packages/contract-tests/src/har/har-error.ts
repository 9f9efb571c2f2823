/** An HTTP Archive cannot be read, or nothing in it can be checked. */
export class HarError extends Error {
  override readonly name = 'HarError';
}
