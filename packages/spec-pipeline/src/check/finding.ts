/** Something that a check found, and the command that mends it. */
export interface Finding {
  /** What is wrong, as a sentence without its full stop. */
  readonly reason: string;
  /** A command, or a few words where no command can mend it. */
  readonly remedy: string;
}
