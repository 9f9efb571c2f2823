/** The result code of an error of SQLite, without what an extended one adds; undefined for other errors. */
export function resultCodeOf(error: unknown): number | undefined {
  const isOfSqlite = error instanceof Error && 'errcode' in error;
  return isOfSqlite && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}
