import { StateFileError } from './state-file-error.js';

/** Another process has the file. */
export function inUse(file: string, cause: unknown): StateFileError {
  return new StateFileError(
    file,
    'another process has it open',
    'Stop that process, or give this one another file.',
    { cause },
  );
}
