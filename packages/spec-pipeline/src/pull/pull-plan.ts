import type { UncheckedFormat } from '@drata-connections/contract-validator';
import type { FileChange } from '../artifacts/file-change.js';
import type { Comparison } from '../compare/comparison.js';
import type { ObsoleteCorrection } from '../corrections/apply-corrections.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import type { Provenance } from '../provenance/provenance.js';

/** What a pull is going to do, before anything is written. */
export interface PullPlan {
  /** Describes the document that was read. */
  readonly pulled: Provenance;
  /** Every file that will be different, in the order of their paths. */
  readonly changes: readonly (FileChange & { readonly before: string | undefined })[];
  /** Every generated file, whether it will be different or not. */
  readonly generated: readonly GeneratedFile[];
  /** What consumers meet. */
  readonly comparison: Comparison;
  /** The corrections that are going to be deleted. */
  readonly dropped: readonly ObsoleteCorrection[];
  /** The formats that nothing checks, of operations that are not ours. */
  readonly uncheckedFormats: readonly UncheckedFormat[];
}
