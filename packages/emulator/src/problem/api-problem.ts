/** Details of an {@link ApiProblem} beyond its status and message. */
export interface ApiProblemOptions {
  /** Response headers that the status asks for, such as `Allow` for 405. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A reason not to carry out a request: it is answered with `status` and the contract's error body. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, options: ApiProblemOptions = {}) {
    super(message);
    this.status = status;
    this.headers = options.headers ?? {};
  }
}
