import type { CsvSource } from './sources/csv-source.js';
import type { PersonnelSource } from './sources/personnel-source.js';
import type { SourceFactory } from './sources/source-factory.js';
import type { UploadProgress } from './upload-progress.js';

interface CsvUploadOptions {
  /** Name to send the file under. Default: the name of a `File`, else `'personnel.csv'`; an empty one is no name. */
  readonly filename?: string | undefined;
  /** Name of the form's part that holds the file. Default: `'file'`. The API does not document it. */
  readonly partName?: string | undefined;
  /** Is told after each piece how much was sent; what it throws, or rejects with, is ignored. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/**
 * Personnel as a CSV file: one of `file`, `path` and `rows`. An upload is a full snapshot: whoever is missing from it is
 * treated as gone. Therefore a stream or an iterator that gives nothing at all is refused, as is one that was uploaded
 * before.
 */
export type CsvUpload =
  | (CsvUploadOptions & {
      /** The file's content with a header row, or a function that gives it for each attempt. */
      readonly file: CsvSource | SourceFactory<CsvSource>;
      readonly path?: undefined;
      readonly rows?: undefined;
    })
  | (CsvUploadOptions & {
      /** Path of the file, which is streamed (Node, Bun, Deno). */
      readonly path: string | URL;
      readonly file?: undefined;
      readonly rows?: undefined;
    })
  | (CsvUploadOptions & {
      /** People to write as CSV with all columns of the contract, or a function that gives them for each attempt. */
      readonly rows: PersonnelSource | SourceFactory<PersonnelSource>;
      readonly file?: undefined;
      readonly path?: undefined;
    });
