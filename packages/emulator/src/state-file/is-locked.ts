import { resultCodeOf } from './result-code-of.js';
import { resultCodes } from './result-codes.js';

/** Whether an error of SQLite says that another process has the file. */
export function isLocked(error: unknown): boolean {
  return resultCodeOf(error) === resultCodes.busy;
}
