/** A browser to launch. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}
