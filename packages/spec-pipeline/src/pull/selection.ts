/** Which operations of the vendor's document are kept. */
export interface Selection {
  /** Operations with one of these tags are kept. */
  readonly tags: readonly string[];
  /** Operations under one of these paths are kept; `*` stands for one segment, `**` for any number. */
  readonly paths: readonly string[];
  /** A prefix that some editions of the document have in each path, and others in the servers: it goes to the servers. */
  readonly basePath: string | undefined;
}
