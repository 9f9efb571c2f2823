/** What the program is told. */
export interface Task {
  /** Where the API is; the scenario's name is put behind it. */
  readonly origin: string;
  /** Where nobody listens. */
  readonly deafOrigin: string;
  readonly apiKey: string;
  /** A file that holds the people. */
  readonly path: string;
  /** The same as text: more than one piece long, and not ASCII alone. */
  readonly csv: string;
}
