import { linkSync, renameSync, rmSync } from 'node:fs';
import { loadSqlite } from './load-sqlite.js';
import { pageSize, schema } from './schema.js';
import { StateFileError } from './state-file-error.js';

/**
 * Makes an empty state file. It is made under another name and then given its own, so that there is never half of one;
 * where another process is faster, its file stays.
 *
 * @throws StateFileError when the folder takes no file.
 */
export function createStateFile(file: string, replacesEmpty: boolean): void {
  const { DatabaseSync } = loadSqlite(file);
  const draft = `${file}.${process.pid}.new`;
  try {
    rmSync(draft, { force: true });
    const database = new DatabaseSync(draft);
    try {
      database.exec(`PRAGMA page_size = ${pageSize}; BEGIN; ${schema} COMMIT;`);
    } finally {
      database.close();
    }
    if (replacesEmpty) renameSync(draft, file);
    else linkSync(draft, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw new StateFileError(
      file,
      'it cannot be made',
      'Give the path of a file in a folder that is there and may be written to.',
      { cause: error },
    );
  } finally {
    rmSync(draft, { force: true });
  }
}
