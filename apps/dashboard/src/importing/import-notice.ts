/** The message of the list after an import. */
export interface ImportNotice {
  readonly kind: 'created' | 'updated';
  readonly people: number;
  /** The connection; undefined where it could not be found. */
  readonly id: number | undefined;
}
