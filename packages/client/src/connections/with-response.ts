/** What was read, and the response that it was read from. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** Its body has been read. */
  readonly response: Response;
}
