/** What is to become of one file; `text` is undefined where the file is to be removed. */
export interface FileChange {
  /** The file, relative to the repository. */
  readonly path: string;
  readonly text: string | undefined;
}
