/** A personnel file: its name, and its content as bytes or as text that is already decoded. */
export type PersonnelFileInput =
  | {
      /** Name of the file; its extension is a hint only, the content decides. */
      readonly name: string;
      /** Content of the file, in UTF-8 (with or without a byte order mark). */
      readonly bytes: Uint8Array;
      readonly text?: never;
    }
  | {
      /** Name of the file; its extension is a hint only, the content decides. */
      readonly name: string;
      /** Content of the file as text. */
      readonly text: string;
      readonly bytes?: never;
    };
