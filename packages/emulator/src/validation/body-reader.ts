/** Reads a body in one media type into a value. */
export interface BodyReader {
  /** The media type that it reads, in lower case. */
  readonly mediaType: string;
  /**
   * The value that the bytes stand for.
   *
   * @throws ApiProblem 400 when the bytes are not what the media type and the contract demand.
   */
  read(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<unknown>;
}
