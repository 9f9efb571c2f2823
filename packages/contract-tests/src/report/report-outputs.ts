/** Where reports are written; what is absent is not. Paths are files unless said otherwise, and folders are made. */
export interface ReportOutputs {
  /** Everything, as JSON. */
  readonly json?: string | undefined;
  /** JUnit XML, for CI systems. */
  readonly junit?: string | undefined;
  /** Common Test Report Format, JSON. */
  readonly ctrf?: string | undefined;
  /** One page for people. */
  readonly html?: string | undefined;
  /** The exchanges as HTTP Archive 1.2. */
  readonly har?: string | undefined;
  /** Folder for `coverage.json` and `coverage.txt`. */
  readonly coverage?: string | undefined;
  /** Folder for corrections of the contract. */
  readonly suggest?: string | undefined;
}
