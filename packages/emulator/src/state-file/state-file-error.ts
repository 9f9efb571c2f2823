/** A state file that cannot be used. The file is as it was. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
  /** The path of the file. */
  readonly file: string;

  constructor(file: string, reason: string, nextStep: string, options?: ErrorOptions) {
    super(`Failed to open the state file ${file}: ${reason}. ${nextStep}`, options);
    this.file = file;
  }
}
