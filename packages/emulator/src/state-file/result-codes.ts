/** Result codes of SQLite (https://sqlite.org/rescode.html). */
export const resultCodes = { busy: 5, readOnly: 8 } as const;
