import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { SpecError } from '../document/spec-error.js';
import { applyAction } from './apply-action.js';
import type { Correction } from './read-corrections.js';

/**
 * Applies one correction to a copy of the document, action by action.
 *
 * @throws SpecError if an action matches nothing or changes nothing: what it mended is no longer broken.
 */
export function applyCorrection(document: JsonObject, correction: Correction): JsonObject {
  const { source, overlay } = correction;
  let corrected = document;
  for (const [index, action] of overlay.actions.entries()) {
    const fail = (reason: string, nextStep: string): never => {
      throw new SpecError(
        `apply the correction "${overlay.info.title}"`,
        [{ ...source.locate(['actions', index, 'target']), reason }],
        nextStep,
      );
    };
    const result = attempt(
      () => applyAction(corrected, action),
      (reason) =>
        fail(`\`${action.target}\` is not a JSONPath: ${reason}`, 'Mend the target (RFC 9535).'),
    );
    if (result.matches === 0) {
      fail(
        `\`${action.target}\` matches nothing`,
        'If the vendor has fixed this: delete it. Otherwise mend the target.',
      );
    }
    if (isDeepStrictEqual(result.document, corrected)) {
      fail(`\`${action.target}\` changes nothing`, 'The vendor has fixed this: delete it.');
    }
    if (!isJsonObject(result.document)) {
      return fail(`\`${action.target}\` leaves no document`, 'Mend the target.');
    }
    corrected = result.document;
  }
  return corrected;
}

function attempt<T>(work: () => T, fail: (reason: string) => never): T {
  try {
    return work();
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : String(cause));
  }
}
