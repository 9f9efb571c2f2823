import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { SpecError, type SpecProblem } from '../document/spec-error.js';
import { applyAction } from './apply-action.js';
import type { Correction } from './read-corrections.js';

/** The corrected document, or what shows that a correction no longer mends anything. */
export type CorrectionResult =
  | { readonly document: JsonObject; readonly obsolete?: undefined }
  | { readonly obsolete: SpecProblem };

/**
 * Applies one correction to a copy of the document, action by action: all of them or none.
 *
 * @throws SpecError if a target is not a JSONPath, or leaves no document.
 */
export function applyCorrection(document: JsonObject, correction: Correction): CorrectionResult {
  const { source, overlay } = correction;
  let corrected = document;
  for (const [index, action] of overlay.actions.entries()) {
    const location = (): SpecProblem => ({
      ...source.locate(['actions', index, 'target']),
      reason: '',
    });
    const fail = (reason: string, nextStep: string): never => {
      throw new SpecError(
        `apply the correction "${overlay.info.title}"`,
        [{ ...location(), reason }],
        nextStep,
      );
    };
    const result = attempt(
      () => applyAction(corrected, action),
      (reason) =>
        fail(`\`${action.target}\` is not a JSONPath: ${reason}`, 'Mend the target (RFC 9535).'),
    );
    if (result.changes === 0) {
      const what = result.matches === 0 ? 'matches nothing' : 'changes nothing';
      return { obsolete: { ...location(), reason: `\`${action.target}\` ${what}` } };
    }
    if (!isJsonObject(result.document)) {
      return fail(`\`${action.target}\` leaves no document`, 'Mend the target.');
    }
    corrected = result.document;
  }
  const takesAway = overlay.actions.some(({ remove }) => remove === true);
  if (takesAway && isDeepStrictEqual(corrected, document)) {
    const reason =
      'what it takes away and what it puts back are the same: together that changes nothing';
    return { obsolete: { ...source.locate(['actions']), reason } };
  }
  return { document: corrected };
}

function attempt<T>(work: () => T, fail: (reason: string) => never): T {
  try {
    return work();
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : String(cause));
  }
}
