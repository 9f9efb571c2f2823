import type { ImportTarget } from './import-target.js';

/** The import form as it was sent, or what has to be filled in. */
export type ImportForm =
  | {
      readonly target: ImportTarget;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly problem?: never;
    }
  | { readonly target: ImportTarget; readonly problem: string };
