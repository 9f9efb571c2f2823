/** What the API received of one request, as plain data. */
export interface Received {
  /** Method, path and query, without the scenario. */
  readonly request: string;
  /** Whether the header `authorization` holds the API key. */
  readonly isAuthorized: boolean;
  /** The content type, its boundary replaced by `…`. */
  readonly contentType?: string;
  /** Whether the length of the body was said before, or it came in chunks. */
  readonly framing?: 'length' | 'chunks';
  /** The parts of a form as they were read by that boundary, or what was sent as JSON. */
  readonly body?: unknown;
  /** The header that the middleware of the program adds. */
  readonly team?: string;
}
