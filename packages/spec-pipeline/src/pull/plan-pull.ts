import type { FileChange } from '../artifacts/file-change.js';
import { listGenerated } from '../artifacts/list-generated.js';
import { compareContracts } from '../compare/compare-contracts.js';
import type { Comparison } from '../compare/comparison.js';
import { buildContract, type Contract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import { jsonPointer } from '../document/json-pointer.js';
import { readTextIfAny } from '../document/read-text-if-any.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { generateFrom } from '../generate/generate-from.js';
import { createProvenance } from '../provenance/create-provenance.js';
import { readProvenance } from '../provenance/read-provenance.js';
import { serializeProvenance } from '../provenance/serialize-provenance.js';
import { createChangeset } from '../release/create-changeset.js';
import { planRetained } from '../retain/plan-retained.js';
import { serializeRetained } from '../retain/serialize-retained.js';
import { bundleReferences } from './bundle-references.js';
import { cutDocument } from './cut-document.js';
import type { PullPlan } from './pull-plan.js';
import { readSelection } from './read-selection.js';
import { readVendorDocument } from './read-vendor-document.js';
import { serializeUpstream } from './serialize-upstream.js';
import type { Source, SourceLimits } from './source.js';

/** What a pull may do. */
export interface PullOptions extends SourceLimits {
  /** Keeps every operation. */
  readonly all: boolean;
  /** Follows references to the network. */
  readonly allowRemote: boolean;
  /** Deletes corrections that mend nothing any more. */
  readonly dropObsolete: boolean;
  readonly now: Date;
  /** Told in a line what could not be judged. */
  readonly warn: (line: string) => void;
}

/**
 * Works out everything that a vendor's document changes, in memory.
 *
 * @throws SpecError if the document or what is made of it is invalid, or a correction is obsolete.
 */
export async function planPull(
  root: string,
  source: Source,
  options: PullOptions,
): Promise<PullPlan> {
  const { all, dropObsolete, now, warn } = options;
  const selection = await readSelection(root);
  const { document, yaml } = readVendorDocument(source);
  const whole = await bundleReferences(document, yaml, source.base, options);
  const kept = cutDocument(whole, { selection, all, file: source.name, locate: yaml.locate });
  const upstreamText = serializeUpstream(kept);
  const built = await buildContract(root, {
    upstream: {
      file: projectFiles.upstream,
      text: upstreamText,
      value: kept,
      locate: (keys) => ({ file: source.name, pointer: jsonPointer(keys) }),
    },
    all,
    dropObsolete,
    obsoleteHint: ', or pull again with `--drop-obsolete`',
  });
  const retained = all ? await planRetained(root, built.document, selection) : undefined;
  const contract: Contract = { ...built, retained };
  const generated = await generateFrom(contract);

  const earlier = await readProvenance(root);
  const pulled = createProvenance({
    source,
    document,
    kept,
    all,
    upstream: upstreamText,
    earlier,
    now,
  });
  // Another spelling of the same document is no news.
  const unchanged = earlier?.upstreamSha256 === pulled.upstreamSha256 && earlier.all === all;
  const provenance = unchanged ? earlier : pulled;
  const comparison = await compareWithLast(root, contract, warn);
  const changeset = await createChangeset(root, comparison, contract.text);
  const fresh = new Set(generated.map((file) => file.path));
  const orphans = (await listGenerated(root)).filter((file) => !fresh.has(file));
  const changes = await withBefore(root, [
    { path: projectFiles.upstream, text: upstreamText },
    { path: projectFiles.provenance, text: serializeProvenance(provenance) },
    ...contract.obsolete.map(({ correction }) => ({
      path: correction.source.file,
      text: undefined,
    })),
    ...generated,
    ...orphans.map((file) => ({ path: file, text: undefined })),
    {
      path: projectFiles.retained,
      text: contract.retained && serializeRetained(contract.retained),
    },
    ...(changeset === undefined ? [] : [changeset]),
  ]);
  return {
    pulled,
    generated,
    comparison,
    dropped: contract.obsolete,
    uncheckedFormats: contract.uncheckedFormats,
    changes,
  };
}

/** Compares with the contract that stands in the repository; with none, nothing has changed for anybody. */
async function compareWithLast(
  root: string,
  contract: Contract,
  warn: PullOptions['warn'],
): Promise<Comparison> {
  const text = await readTextIfAny(root, projectFiles.contract);
  const none: Comparison = { bump: 'none', changes: [] };
  if (text === contract.text || text === undefined || text === '') return none;
  const { value } = parseYamlSource(text, projectFiles.contract);
  return isJsonObject(value) ? compareContracts(value, contract.document, { warn }) : none;
}

async function withBefore(
  root: string,
  changes: readonly FileChange[],
): Promise<PullPlan['changes']> {
  const all = await Promise.all(
    changes.map(async (change) => ({
      ...change,
      before: await readTextIfAny(root, change.path),
    })),
  );
  return all
    .filter(({ text, before }) => text !== before)
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
