/** What one upload took. */
export interface UploadCost {
  readonly id: string;
  /** Name of the uploader. */
  readonly name: string;
  /** Resident memory with the client loaded, before the upload. */
  readonly idleBytes: number;
  /** The most memory that was ever resident. */
  readonly peakBytes: number;
  readonly timeMs: number;
}
