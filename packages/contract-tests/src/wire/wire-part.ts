/** One part of a body of several. */
export interface WirePart {
  readonly name: string;
  readonly text: string;
  /** Null for a plain field; a file has a name and a media type. */
  readonly file: { readonly name: string; readonly mediaType: string } | null;
}
