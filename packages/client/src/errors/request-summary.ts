/** What an error says about the request that failed: no headers and no body, so no API key and no personal data. */
export interface RequestSummary {
  /** HTTP method in capitals. */
  readonly method: string;
  /** The whole URL with its query. It never holds credentials. */
  readonly url: string;
}
