/** Parts of a response; what is not given is right. */
export interface HttpMessageParts {
  readonly status: number;
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** What `content-length` says. Default: the truth. */
  readonly contentLength?: number;
}
