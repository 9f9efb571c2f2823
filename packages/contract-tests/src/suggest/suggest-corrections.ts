import { isDeepStrictEqual } from 'node:util';
import { createContractValidator } from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { keysOf } from '@drata-connections/contract-validator/document';
import { type OpenApiDocument, contract as ownContract } from '@drata-connections/types/contract';
import type { EdgeReport } from '../findings/edge-report.js';
import { plural } from '../report/wording/plural.js';
import { actionsOfPlace } from './actions-of-place.js';
import { applyAction } from './apply-action.js';
import type { CorrectionAction } from './correction-action.js';
import type { CorrectionEdit } from './correction-edit.js';
import { correctionTitle } from './correction-title.js';
import { editsOfProblem } from './edits-of-problem.js';
import { isNameable } from './is-nameable.js';
import { mergeEdits } from './merge-edits.js';
import { placeName } from './place-name.js';
import { renderCorrection } from './render-correction.js';
import { similarSchema } from './similar-schema.js';
import { type SuspectAnswer, suspectAnswers } from './suspect-answer.js';

/** A correction of the contract, ready to be written. */
export interface SuggestedCorrection {
  /** What is wrong with the contract. */
  readonly title: string;
  /** The OpenAPI Overlay 1.0 document, as YAML. */
  readonly text: string;
}

/** What {@link suggestCorrections} makes of reports. */
export interface Suggestions {
  /** To be applied in this order. */
  readonly corrections: readonly SuggestedCorrection[];
  /** What no correction can mend, one sentence each: the server has to change, or a person has to decide. */
  readonly unexplained: readonly string[];
}

/** What is known of one place of the contract. */
interface Place {
  readonly keys: readonly string[];
  readonly edits: readonly CorrectionEdit[];
  readonly reasons: ReadonlySet<string>;
  readonly answers: ReadonlySet<SuspectAnswer>;
}

/** Behind a type that is mended, something else may be wrong; more than a few layers there are not. */
const rounds = 8;

/**
 * The corrections that would make a contract agree with the answers that findings are about: one for each place, whatever
 * is wrong there. They hold names, types, and words of enums, and nothing else of what an answer says.
 *
 * @throws ContractSchemaError when the contract cannot be compiled.
 * @example
 * ```ts
 * const { corrections } = suggestCorrections([await verifyProvider({ baseUrl })]);
 * ```
 */
export function suggestCorrections(
  reports: readonly EdgeReport[],
  { contract = ownContract }: { readonly contract?: OpenApiDocument | undefined } = {},
): Suggestions {
  const answers = suspectAnswers(reports);
  const places = new Map<string, Place>();
  let unexplained: ReadonlySet<string> = new Set();
  for (let round = 0; round < rounds && answers.length > 0; round += 1) {
    const corrected = structuredClone(contract);
    for (const place of places.values()) correct(corrected, place);
    const learned = learn(corrected, answers, places);
    unexplained = learned.unexplained;
    if (!learned.isNew) break;
  }
  const corrected = structuredClone(contract);
  const corrections = [...places.values()].flatMap((place) => {
    const actions = actionsOfPlace(corrected, place.keys, place.edits);
    const correction = describe(corrected, place, actions);
    correct(corrected, place);
    return actions.length === 0 ? [] : [correction];
  });
  return { corrections, unexplained: [...unexplained] };
}

/** Changes a contract by what is known of one place of it. */
function correct(contract: OpenApiDocument, { keys, edits }: Place): void {
  for (const action of actionsOfPlace(contract, keys, edits)) applyAction(contract, action);
}

/** Adds to the places what answers still have wrong by a contract. */
function learn(
  contract: OpenApiDocument,
  answers: readonly SuspectAnswer[],
  places: Map<string, Place>,
): { readonly isNew: boolean; readonly unexplained: ReadonlySet<string> } {
  const compiler = createAjvCompiler(contract, { unknownFormats: 'ignore' });
  const validator = createContractValidator({ contract, compiler });
  const unexplained = new Set<string>();
  let isNew = false;
  for (const answer of answers) {
    const { operationId, status, value } = answer;
    const operation = validator.operations.find(
      (each) => each.operationId === operationId,
    )?.pointer;
    if (operation === undefined) continue;
    const similar = () => similarSchema({ contract, compiler, operation, status, value });
    for (const problem of answer.problems(validator)) {
      const at = placeInBody(problem.pointer);
      const where = `${problem.location}${problem.name === undefined ? '' : ` ${problem.name}`}`;
      const reason = `${at || where} ${problem.message}`;
      const edits = editsOfProblem(contract, problem, answer, similar);
      let isMended = false;
      for (const { place: keys, edit } of edits) {
        const key = keys.join('\n');
        const known = places.get(key);
        const merged = mergeEdits(known?.edits ?? [], edit);
        isMended = true;
        if (!isDeepStrictEqual(merged, known?.edits)) isNew = true;
        places.set(key, {
          keys,
          edits: merged,
          reasons: new Set([...(known?.reasons ?? []), reason]),
          answers: new Set([...(known?.answers ?? []), answer]),
        });
      }
      if (!isMended) unexplained.add(`${operationId} ${status}: ${reason}`);
    }
  }
  return { isNew, unexplained };
}

/** A place in a body without the indexes, and without keys that may be data. */
function placeInBody(pointer: string): string {
  const keys = keysOf(pointer).map((key) => {
    if (/^\d+$/.test(key)) return '*';
    return isNameable(key) ? key : '…';
  });
  return keys.map((key) => `/${key}`).join('');
}

function describe(
  contract: OpenApiDocument,
  { keys, edits, reasons, answers }: Place,
  actions: readonly CorrectionAction[],
): SuggestedCorrection {
  const isResponses = keys.at(-1) === 'responses';
  const title = correctionTitle(placeName(contract, isResponses ? keys.slice(0, -1) : keys), edits);
  const told = [...reasons].map((reason) =>
    reason.length > 200 ? `${reason.slice(0, 200)}…` : reason,
  );
  const of = (key: 'operationId' | 'status' | 'date' | 'target') =>
    [...new Set([...answers].map((answer) => String(answer[key])))].toSorted().join(', ');
  return {
    title,
    text: renderCorrection(contract, {
      title,
      reason: `answers do not agree with the contract: ${told.join('; ')}.`,
      evidence: `${plural(answers.size, 'answer')} to ${of('operationId')} with status ${of('status')}, recorded on ${of('date')} from ${of('target')}.`,
      actions,
    }),
  };
}
