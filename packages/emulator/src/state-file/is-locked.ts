/** SQLite's code for a file that another process has locked (https://sqlite.org/rescode.html#busy). */
const busy = 5;

/** Whether an error of SQLite says that another process has the file. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}
