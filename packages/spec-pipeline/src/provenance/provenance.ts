/** Where `openapi/upstream.yaml` comes from: `openapi/provenance.json`. */
export interface Provenance {
  /** A URL without credentials and query, the name of a file, or `standard input`. */
  readonly source: string;
  /** When these bytes were pulled first: ISO 8601 in UTC. */
  readonly pulledAt: string;
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  /** The version of OpenAPI that the document is written in. */
  readonly openapi: string;
  readonly title: string;
  readonly version: string;
  /** How many operations the whole document has, and how many were kept. */
  readonly operations: { readonly document: number; readonly kept: number };
  /** Whether every operation was kept, whatever the selection says. */
  readonly all: boolean;
  /** SHA-256 of `openapi/upstream.yaml`, in hexadecimal. */
  readonly upstreamSha256: string;
  /** What read and cut the document. */
  readonly generators: Readonly<Record<string, string>>;
}
