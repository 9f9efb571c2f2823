/** A file that the pipeline makes, relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
