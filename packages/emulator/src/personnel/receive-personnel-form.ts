import { type BodySource, readChunks } from '../http/read-chunks.js';
import type { ApiProblem } from '../problem/api-problem.js';
import type { StagedUpload } from '../state/staged-upload.js';
import { createFilePartSplitter } from './file-part-splitter.js';
import type { PersonnelCsvReader } from './personnel-csv-reader.js';

/** A form whose file has been read on its way. */
export interface ReceivedForm {
  /** The form without what its file held, to be checked by the contract. */
  readonly form: Uint8Array<ArrayBuffer>;
  /** What is wrong with the file. It counts only where the form itself is right. */
  readonly problem: ApiProblem | undefined;
}

/**
 * Reads a form with a personnel file: rows are checked and stored as they arrive, so a file takes no more memory than its
 * largest chunk.
 *
 * @throws ApiProblem 413 when the body is larger than `maxBytes`.
 */
export async function receivePersonnelForm(
  request: BodySource,
  maxBytes: number,
  reader: PersonnelCsvReader,
  upload: StagedUpload,
): Promise<ReceivedForm> {
  const sink = reader.open(upload);
  const splitter = createFilePartSplitter(boundaryOf(request), sink.write);
  await readChunks(request, maxBytes, splitter.write);
  const form = splitter.end();
  return { form, problem: sink.end() };
}

/** The boundary of a form (RFC 2046, section 5.1.1); the empty string, which no form has, when there is none. */
function boundaryOf({ headers }: BodySource): string {
  const found = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(headers.get('content-type') ?? '');
  return found?.[1] ?? found?.[2] ?? '';
}
