/** Where in a file something is wrong. */
export interface SpecLocation {
  /** The file, relative to the repository. */
  readonly file: string;
  /** Line, counted from one. */
  readonly line?: number | undefined;
  /** Column, counted from one. */
  readonly column?: number | undefined;
  /** JSON Pointer into the document, as a URI fragment. */
  readonly pointer?: string | undefined;
}

export interface SpecProblem extends SpecLocation {
  /** What is wrong, as a clause: "`target` is missing". */
  readonly reason: string;
}

function describe({ file, line, column, pointer, reason }: SpecProblem): string {
  const place =
    line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  return `${place}${pointer === undefined ? '' : ` ${pointer}`}: ${reason}`;
}

/** The documents that a person wrote cannot be used; every problem names its place. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly SpecProblem[];

  /**
   * @param task What could not be done: "apply the correction".
   * @param problems What is wrong, and where.
   * @param nextStep What mends it, as a sentence.
   */
  constructor(task: string, problems: readonly SpecProblem[], nextStep: string) {
    const [only] = problems;
    const where =
      only !== undefined && problems.length === 1
        ? `${describe(only)}.`
        : `${problems.length} problems:\n${problems.map((problem) => `  ${describe(problem)}`).join('\n')}\n`;
    super(`Failed to ${task}: ${where} ${nextStep}`.replaceAll('\n ', '\n'));
    this.problems = problems;
  }
}
