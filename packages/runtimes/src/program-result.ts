/** What a program that has ended leaves behind. */
export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
  /** `null` where it did not end by itself. */
  readonly exitCode: number | null;
}
