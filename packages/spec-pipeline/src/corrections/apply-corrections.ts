import type { JsonObject, JsonValue } from '../document/json.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import type { SpecProblem } from '../document/spec-error.js';
import { listReferences } from '../openapi/list-references.js';
import { applyCorrection } from './apply-correction.js';
import type { Correction } from './read-corrections.js';

/** A correction that mends nothing any more, and what shows it. */
export interface ObsoleteCorrection {
  readonly correction: Correction;
  readonly problem: SpecProblem;
}

/** What a list of corrections makes of a document. */
export interface CorrectedDocument {
  /** The document with every correction that is not obsolete. */
  readonly document: JsonObject;
  readonly obsolete: readonly ObsoleteCorrection[];
}

/**
 * Applies corrections in order. One that matches nothing, changes nothing, or refers to what the document does not have
 * is obsolete and left out as a whole; so is one that builds on it.
 */
export function applyCorrections(
  original: JsonObject,
  corrections: readonly Correction[],
): CorrectedDocument {
  const obsolete: ObsoleteCorrection[] = [];
  for (;;) {
    const left = new Set(obsolete.map(({ correction }) => correction));
    const active = corrections.filter((correction) => !left.has(correction));
    const found: ObsoleteCorrection[] = [];
    let document = original;
    for (const correction of active) {
      const result = applyCorrection(document, correction);
      if (result.obsolete === undefined) document = result.document;
      else found.push({ correction, problem: result.obsolete });
    }
    if (found.length === 0) found.push(...findUnfit(document, active));
    if (found.length === 0) return { document, obsolete };
    obsolete.push(...found);
  }
}

/** Corrections that bring a reference to nothing into the document. */
function findUnfit(document: JsonObject, corrections: readonly Correction[]): ObsoleteCorrection[] {
  const dangling = new Set(
    listReferences(document)
      .map(({ target }) => target)
      .filter((target) => resolvePointer(document, target) === undefined),
  );
  if (dangling.size === 0) return [];
  return corrections.flatMap((correction) => {
    for (const [index, { update }] of correction.overlay.actions.entries()) {
      const target = update === undefined ? undefined : findText(update, dangling);
      if (target === undefined) continue;
      const reason = `the document has no \`${target}\``;
      const place = correction.source.locate(['actions', index, 'update']);
      return [{ correction, problem: { ...place, reason } }];
    }
    return [];
  });
}

function findText(value: JsonValue, wanted: ReadonlySet<string>): string | undefined {
  if (typeof value === 'string') return wanted.has(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const item of Object.values(value)) {
    const found = findText(item, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
