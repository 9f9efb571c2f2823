/** A report could not be written. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}
