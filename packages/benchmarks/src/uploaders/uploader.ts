import type { ContenderTarget } from '../contenders/contender.js';

/** A way to upload a CSV file from a path. */
export interface Uploader {
  readonly name: string;
  /** Makes a client; returns what uploads the file and resolves once the server has taken it. */
  readonly connect: (target: ContenderTarget) => (path: string) => Promise<void>;
}
