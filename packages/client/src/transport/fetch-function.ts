/**
 * Sends a request: `globalThis.fetch`, or anything that behaves like it. The client calls it with a URL as a string and
 * an `init`. A function that takes a `Request` is wrapped: `(input, init) => send(new Request(input, init))`.
 */
export type FetchFunction = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;
