/** Where a command writes, and what ends it. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far a run is, in place of what was shown before; empty clears it. Default: not shown. */
  readonly progress?: (text: string) => void;
  /** Ends a run, as Ctrl-C does. Default: nothing does. */
  readonly signal?: AbortSignal;
}
