import type { UncheckedFormat } from '@drata-connections/contract-validator';
import { applyCorrections, type ObsoleteCorrection } from '../corrections/apply-corrections.js';
import { obsoleteError } from '../corrections/obsolete-error.js';
import { readCorrections } from '../corrections/read-corrections.js';
import type { JsonObject } from '../document/json.js';
import type { YamlSource } from '../document/yaml-source.js';
import { readProvenance } from '../provenance/read-provenance.js';
import { readSelection } from '../pull/read-selection.js';
import { selectedPlaces } from '../pull/selected-places.js';
import { readRetained } from '../retain/read-retained.js';
import { upgradeDocument } from '../upgrade/upgrade-document.js';
import { checkFormats } from './check-formats.js';
import { lintContract } from './lint-contract.js';
import { projectFiles } from './project-files.js';
import { readUpstream } from './read-upstream.js';
import { serializeContract } from './serialize-contract.js';

/** The corrected document, as data and as the text that is checked in. */
export interface Contract {
  readonly document: JsonObject;
  readonly text: string;
  /** The corrections that were left out, because they mend nothing any more. */
  readonly obsolete: readonly ObsoleteCorrection[];
  /** The formats that nothing checks, of operations that are not ours. */
  readonly uncheckedFormats: readonly UncheckedFormat[];
  /** What the packages by hand are compiled from where the contract itself has none of it: see `withRetained`. */
  readonly retained?: JsonObject | undefined;
}

/** What a contract is made of, where it is not what stands in the repository. */
export interface ContractParts {
  readonly upstream?: YamlSource | undefined;
  /** Whether the document was pulled as a whole. Default: what its provenance says. */
  readonly all?: boolean | undefined;
  /** Leaves obsolete corrections out. Default: false. */
  readonly dropObsolete?: boolean | undefined;
  /** What else to do about obsolete corrections, for the error. Default: nothing. */
  readonly obsoleteHint?: string | undefined;
}

/**
 * Makes the contract: the vendor's document, as OpenAPI 3.1, with every correction applied in order, linted.
 *
 * @throws SpecError if a document is invalid, a correction is obsolete, a lint rule is broken, or nothing checks a format
 * of ours.
 */
export async function buildContract(root: string, parts: ContractParts = {}): Promise<Contract> {
  const corrections = await readCorrections(root, projectFiles.corrections);
  const all = parts.all ?? (await readProvenance(root))?.all === true;
  const upstream = await readUpstream(root, all, parts.upstream);
  const { document, obsolete } = applyCorrections(upgradeDocument(upstream), corrections);
  if (obsolete.length > 0 && parts.dropObsolete !== true) {
    throw obsoleteError(obsolete, parts.obsoleteHint);
  }
  const text = serializeContract(document);
  // A document that was pulled as a whole has operations that are nobody's here to correct.
  const isOurs = all ? selectedPlaces(document, await readSelection(root)) : () => true;
  await lintContract(root, document, text, isOurs);
  const uncheckedFormats = checkFormats(document, text, isOurs);
  const retained = all ? await readRetained(root) : undefined;
  return { document, text, obsolete, uncheckedFormats, retained };
}
