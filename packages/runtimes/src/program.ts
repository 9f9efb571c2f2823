/** A program that can be run on every runtime. */
export interface Program {
  /** Path of its file. */
  readonly path: string;
  /** The folder that it is in, alone with what is installed for it. */
  readonly folder: string;
  /** Removes the folder. */
  remove(): Promise<void>;
}
