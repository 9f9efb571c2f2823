/** Sends a request: `globalThis.fetch`, an emulator's `fetch`, or anything that behaves like them. */
export type FetchFunction = (request: Request) => Promise<Response>;
