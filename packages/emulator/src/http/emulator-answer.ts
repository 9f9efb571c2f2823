/** What the emulator answers, for a server to write or `fetch` to make a `Response` of. */
export interface EmulatorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
