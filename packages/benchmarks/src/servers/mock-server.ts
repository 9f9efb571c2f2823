/** How a server that stands in for the API is started. */
export interface MockServer {
  readonly name: string;
  /** The arguments of `node` that make it listen on a port of loopback. */
  readonly command: (port: number) => readonly string[];
  /** The path that every path starts with. */
  readonly basePath: string;
}
