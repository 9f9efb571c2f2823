import type { CsvPart } from './csv-part.js';

/** Makes the form of an upload: the file is its one part. */
export function csvForm({ partName, filename, type }: CsvPart, file: Blob): FormData {
  const form = new FormData();
  form.append(partName, file.slice(0, file.size, type), filename);
  return form;
}
