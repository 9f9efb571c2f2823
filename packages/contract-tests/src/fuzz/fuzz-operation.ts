import fc from 'fast-check';
import { checkAnswer } from '../checks/check-answer.js';
import { checkExpectation } from '../checks/check-expectation.js';
import type { CheckSettings } from '../checks/check-settings.js';
import type { Flaw } from '../checks/flaw.js';
import type { ContractModel } from '../contract/contract-model.js';
import type { CoverageRecorder } from '../coverage/coverage-recorder.js';
import { observeAnswer } from '../coverage/observe-answer.js';
import type { Answer } from '../exchange/answer.js';
import type { Sender } from '../exchange/sender.js';
import type { RunLog } from '../findings/run-log.js';
import type { FuzzTarget } from './arbitraries/fuzz-target.js';
import type { FuzzMode, GeneratedRequest } from './generated-request.js';

/** What generating works with. */
export interface FuzzRun {
  readonly model: ContractModel;
  readonly sender: Sender;
  readonly log: RunLog;
  readonly coverage: CoverageRecorder;
  readonly settings: CheckSettings;
  readonly seed: number;
  /** Whether enough has been sent. */
  readonly isDone: () => boolean;
}

/**
 * Sends generated requests to an operation until one shows a flaw that is not known yet, or there have been enough of
 * them; what shows a flaw is made as small as it can be, and noted.
 */
export async function fuzzOperation(
  { model, sender, log, coverage, settings, seed, isDone }: FuzzRun,
  { operation }: FuzzTarget,
  mode: FuzzMode,
  requests: fc.Arbitrary<GeneratedRequest>,
  round: { readonly seed: number; readonly runs: number },
): Promise<void> {
  const { operationId } = operation;
  const caseId = `${operationId} generated: ${mode}`;
  let wanted: string | null = null;
  /** What shows the flaw, each smaller than the one before. */
  const shown: { readonly flaw: Flaw; readonly answer: Answer }[] = [];

  async function holds({ request, expectation }: GeneratedRequest): Promise<boolean> {
    if (isDone()) return true;
    const answer = await sender.send(request, { operationId, caseId });
    const flaws = [
      ...checkAnswer(model, operation, answer, settings),
      ...checkExpectation(operation, expectation, answer),
    ];
    for (const flaw of flaws) {
      if (flaw.level === 'warning')
        log.note(flaw, { operationId, caseId, answers: [answer], seed });
    }
    const broken = flaws.filter(({ level }) => level !== 'warning');
    if (broken.length === 0) {
      if (mode !== 'hostile') observeAnswer(coverage, operation, answer);
      return true;
    }
    // Made smaller, it has to show the same flaw.
    const flaw = broken.find(
      (each) => wanted === nameOf(each) || (wanted === null && !log.knows(each, operationId)),
    );
    if (flaw === undefined) return true;
    wanted = nameOf(flaw);
    shown.push({ flaw, answer });
    return false;
  }

  await fc.check(fc.asyncProperty(requests, holds), {
    seed: round.seed,
    numRuns: round.runs,
    markInterruptAsFailure: false,
  });
  const smallest = shown.at(-1);
  if (smallest === undefined) return;
  log.note(smallest.flaw, { operationId, caseId, answers: [smallest.answer], seed });
}

function nameOf({ check, pointer, detail }: Flaw): string {
  return `${check} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${detail ?? ''}`;
}
