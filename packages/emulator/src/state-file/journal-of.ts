/** The file that SQLite keeps the journal of a database in (https://sqlite.org/tempfiles.html#rollback_journals). */
export function journalOf(file: string): string {
  return `${file}-journal`;
}
