/** A part of a body of several. */
export interface DecodedPart {
  readonly name: string;
  readonly filename?: string;
  /** Its media type in lower case, without parameters; undefined where the part names none. */
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
}

/** A body, decoded by its media type. */
export interface DecodedBody {
  /** In lower case, without parameters. */
  readonly mediaType: string;
  /**
   * JSON as a value, text as a string, a form as an object of its parts. In the object, a part that is a file stands as
   * an empty string: see `parts`. Undefined for a body that is not looked into, such as an image.
   */
  readonly value: unknown;
  /** The parts of a body of several (`multipart/form-data`, `multipart/mixed`), in their order. */
  readonly parts?: readonly DecodedPart[];
}
