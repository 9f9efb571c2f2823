/** A client, set up as its own documentation says, that lists a page of connections. */
export interface Contender {
  readonly name: string;
  /** Makes a client of it, and returns the call of `GET /connections` with `listQuery`, which resolves to the parsed body. */
  readonly connect: (target: ContenderTarget) => () => PromiseLike<unknown>;
}

/** Where a contender sends its requests. */
export interface ContenderTarget {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Stands in for the network. Absent: the contender uses what it uses by default. */
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}
