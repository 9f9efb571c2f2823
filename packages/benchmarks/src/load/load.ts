/** What a load generator is told to do. */
export interface Load {
  readonly port: number;
  /** The path and query of every request. */
  readonly path: string;
  readonly apiKey: string;
  /** How many connections send one request after the other. */
  readonly connections: number;
  readonly durationMs: number;
}
