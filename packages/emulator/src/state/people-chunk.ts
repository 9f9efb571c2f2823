/**
 * Some people of an upload, as bytes: a 50 MB file takes 50 MB to keep, where its people as objects would take ten times
 * that. Each chunk can be read without the others.
 */
export interface PeopleChunk {
  /** `text/csv` with a header row of its own, or `application/json` with a list of people. */
  readonly mediaType: 'text/csv' | 'application/json';
  readonly bytes: Uint8Array;
  /** How many people it holds. */
  readonly people: number;
}
