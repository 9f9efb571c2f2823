import { SpecError } from '../document/spec-error.js';

/** A source that cannot be read, in one line. */
export function sourceError(name: string, reason: string, nextStep: string): SpecError {
  return new SpecError('read the document', [{ file: name, reason }], nextStep);
}
