/** Personnel as a CSV file. An upload is a full snapshot: whoever is missing from it is treated as gone. */
export interface CsvUpload {
  /** The file, or its text, with a header row. */
  readonly file: Blob | File | string;
  /** Name to send the file under. Default: the name of a `File`, else `'personnel.csv'`. */
  readonly filename?: string | undefined;
}
