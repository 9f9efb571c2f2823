import type { DrataConnections } from '@drata-connections/client';
import { type PersonnelFile, toPersonnelCsv } from '@drata-connections/personnel';
import type { UploadResult } from '@drata-connections/types';
import type { ImportTarget } from './import-target.js';

/** Uploads people in the format that their file came in. */
export function sendPeople(
  connections: DrataConnections,
  target: ImportTarget,
  file: PersonnelFile,
): Promise<UploadResult> {
  if (file.format === 'csv') {
    const upload = { file: toPersonnelCsv(file.people), filename: 'personnel.csv' };
    return target.kind === 'create'
      ? connections.createFromCsv(upload)
      : connections.updateFromCsv(target.id, upload);
  }
  const upload = { personnelData: [...file.people] };
  return target.kind === 'create'
    ? connections.createFromJson(upload)
    : connections.updateFromJson(target.id, upload);
}
