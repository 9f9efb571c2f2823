/** A runtime to start. */
export interface Runtime {
  readonly executablePath: string;
  /** What stands before the path of the program. */
  readonly args: readonly string[];
}
