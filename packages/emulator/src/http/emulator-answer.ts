/** What the emulator answers, for a server to write or `fetch` to make a `Response` of. */
export interface EmulatorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What of the answer is lost, with the connection: all of it, or the second half of its body. Default: nothing. */
  readonly cut?: 'all' | 'body';
}
