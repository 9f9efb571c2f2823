import { closeSync, openSync, readSync } from 'node:fs';
import { applicationId, schemaVersion } from './schema.js';
import { StateFileError } from './state-file-error.js';

/** The first bytes of every SQLite database (https://sqlite.org/fileformat.html#the_database_header). */
const magic = 'SQLite format 3\0';
const headerLength = 100;
const versionOffset = 60;
const applicationIdOffset = 68;

/**
 * Finds out whether a file is a state file, without SQLite: opening a database of another application could change it.
 *
 * @throws StateFileError when it is none, or one of a newer version.
 */
export function checkHeader(file: string): void {
  const header = Buffer.alloc(headerLength);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, headerLength, 0);
  } finally {
    closeSync(descriptor);
  }
  const nextStep = 'Give another file, or move this one away.';
  if (header.toString('latin1', 0, magic.length) !== magic) {
    throw new StateFileError(file, 'it is damaged, or no state file', nextStep);
  }
  if (header.readUInt32BE(applicationIdOffset) !== applicationId) {
    throw new StateFileError(file, 'it is a database of another application', nextStep);
  }
  const version = header.readUInt32BE(versionOffset);
  if (version > schemaVersion) {
    throw new StateFileError(
      file,
      `it is of version ${version}, and this emulator knows version ${schemaVersion}`,
      'Use a newer emulator, or give another file.',
    );
  }
}
