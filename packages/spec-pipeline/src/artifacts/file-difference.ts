/** What has to happen to one committed file for it to be what the generator makes. */
export interface FileDifference {
  /** The file, relative to the repository. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}
