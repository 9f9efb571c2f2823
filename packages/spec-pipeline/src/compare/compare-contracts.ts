import { setImmediate } from 'node:timers/promises';
import type { JsonObject } from '../document/json.js';
import { nameMappings } from '../openapi/name-mappings.js';
import { upgradeDocument } from '../upgrade/upgrade-document.js';
import type { Change } from './change.js';
import type { Comparison } from './comparison.js';
import { diffDocument } from './document/diff-document.js';
import type { Finding } from './finding.js';
import { highestBump } from './highest-bump.js';
import { mergeTypes } from './merge/merge-types.js';
import { mergeWire } from './merge/merge-wire.js';
import { sortChanges } from './merge/sort-changes.js';
import { nameOperations } from './operation/name-operations.js';
import { judgeWire } from './wire/judge-wire.js';

/** Settings of a comparison. */
export interface CompareOptions {
  /** Ends the comparison early. Default: nothing does. */
  readonly signal?: AbortSignal | undefined;
  /** How long oasdiff may take, in milliseconds. Default: 60,000. */
  readonly wireTimeoutMs?: number | undefined;
  /**
   * Is told, in one line, which judge could not judge: oasdiff takes too long or refuses a document, or no types can be
   * made of one. The rules see what the judges see, so the comparison goes on. Default: nobody is told.
   */
  readonly warn?: ((line: string) => void) | undefined;
}

/**
 * Compares two OpenAPI documents (3.0 or 3.1) and says how far the change moves the version.
 *
 * Two judges look at them: the wire judge (oasdiff) and the type judge (the TypeScript compiler, on the types that
 * consumers compile against), with rules of ours for what both do not see. What several find is reported once.
 *
 * @param base The older document.
 * @param head The newer document.
 * @throws the reason of `signal` if that ends it.
 *
 * @example
 * const { bump, changes } = await compareContracts(lastRelease, contract);
 */
export async function compareContracts(
  base: JsonObject,
  head: JsonObject,
  { signal, wireTimeoutMs: timeoutMs, warn }: CompareOptions = {},
): Promise<Comparison> {
  signal?.throwIfAborted();
  if (JSON.stringify(base) === JSON.stringify(head)) return { bump: 'none', changes: [] };
  const older = prepare(base);
  const newer = prepare(head);
  // oasdiff is a process of its own: it works while we do.
  const waiting = judgeWire(older, newer, nameOperations(older, newer), {
    signal,
    timeoutMs,
  });
  waiting.catch(() => {});
  const goOn = (cause: unknown): [] => {
    signal?.throwIfAborted();
    const reason = cause instanceof Error ? cause.message : String(cause);
    warn?.(`${reason.split('\n')[0]} The other judges go on without it.`);
    return [];
  };
  const { findings, differing } = diffDocument(older, newer);
  // The signal is heard between the steps.
  await setImmediate();
  signal?.throwIfAborted();
  // Loading the compiler takes longer than the rest.
  const types =
    differing.length === 0
      ? []
      : await (await import('./types/judge-types.js'))
          .judgeTypes(older, newer, differing)
          .catch(goOn);
  const wire = await waiting.catch(goOn);
  signal?.throwIfAborted();
  const merged = mergeWire(mergeTypes(findings, types), wire);
  const changes = sortChanges(merged.map(toChange));
  return { bump: highestBump(changes.map(({ bump }) => bump)), changes };
}

/** The contract is made from upgraded documents, so these are what consumers see. */
function prepare(document: JsonObject): JsonObject {
  // A copy, because what is found out about a document is kept with it while it is compared.
  const prepared = structuredClone(upgradeDocument(document));
  nameMappings(prepared);
  return prepared;
}

function toChange({ id, bump, operation, base, head, message, source }: Finding): Change {
  return { id, bump, operation, location: head ?? base ?? '#', message, source };
}
