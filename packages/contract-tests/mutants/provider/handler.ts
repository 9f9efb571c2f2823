/** Answers requests in this process, as an emulator does. */
export type Handler = (request: Request) => Promise<Response>;
