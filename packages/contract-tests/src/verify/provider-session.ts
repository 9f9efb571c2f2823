import { checkAnswer } from '../checks/check-answer.js';
import { checkExpectation } from '../checks/check-expectation.js';
import type { CheckSettings } from '../checks/check-settings.js';
import type { Expectation } from '../checks/expectation.js';
import type { Flaw } from '../checks/flaw.js';
import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { CoverageRecorder } from '../coverage/coverage-recorder.js';
import { observeAnswer } from '../coverage/observe-answer.js';
import type { Answer } from '../exchange/answer.js';
import type { Sender } from '../exchange/sender.js';
import type { RunLog } from '../findings/run-log.js';
import type { CaseResult } from '../report/case-result.js';
import type { OutgoingRequest } from '../wire/outgoing-request.js';

/** A run over a provider: sends, checks, counts and notes. */
export interface ProviderSession {
  readonly model: ContractModel;
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly log: RunLog;
  readonly results: readonly CaseResult[];
  /** Sends one request of a case and checks the answer by itself and against what is to come of it. */
  send(
    operation: ContractOperation,
    request: OutgoingRequest,
    expectation: Expectation,
    caseId: string,
  ): Promise<Answer>;
  /** Sends a request that no operation is declared for: only that the server answers and does not fail is checked. */
  probe(operation: ContractOperation, request: OutgoingRequest, caseId: string): Promise<Answer>;
  /** Runs a case: what is noted meanwhile under its id is what is wrong with it. */
  runCase(
    about: Pick<CaseResult, 'id' | 'kind' | 'title'> & { readonly operationId: string },
    body: () => Promise<void>,
  ): Promise<void>;
  /** Names a case that is not run, and why. */
  skip(about: Omit<CaseResult, 'problems' | 'durationMs'>): void;
}

/** What a session is made from. */
export interface ProviderSessionOptions
  extends Pick<ProviderSession, 'model' | 'baseUrl' | 'apiKey' | 'log'> {
  readonly sender: Sender;
  readonly coverage: CoverageRecorder;
  readonly settings: CheckSettings;
  readonly onCase: () => void;
}

/** Makes a session. */
export function createProviderSession(options: ProviderSessionOptions): ProviderSession {
  const { model, log, sender, coverage, settings, onCase } = options;
  const results: CaseResult[] = [];
  return {
    ...options,
    results,
    async send(operation, request, expectation, caseId) {
      const { operationId } = operation;
      const answer = await sender.send(request, { operationId, caseId });
      log.keep(answer);
      const flaws: readonly Flaw[] = [
        ...checkAnswer(model, operation, answer, settings),
        ...checkExpectation(operation, expectation, answer),
      ];
      for (const flaw of flaws) log.note(flaw, { operationId, caseId, answers: [answer] });
      const holds = flaws.every(({ level }) => level === 'warning');
      if (holds) observeAnswer(coverage, operation, answer);
      if (holds && expectation.kind === 'refused') coverage.refusal(operation, expectation.rule);
      return answer;
    },
    async probe(operation, request, caseId) {
      const answer = await sender.send(request, { operationId: null, caseId });
      log.keep(answer);
      for (const flaw of checkAnswer(model, operation, answer, settings)) {
        if (flaw.check !== 'connection' && flaw.check !== 'server-error') continue;
        log.note(flaw, { operationId: null, caseId, answers: [answer] });
      }
      return answer;
    },
    async runCase({ id, kind, title, operationId }, body) {
      const start = performance.now();
      await body();
      const durationMs = performance.now() - start;
      results.push({ id, kind, title, operationId, problems: log.problemsOf(id), durationMs });
      onCase();
    },
    skip(about) {
      results.push({ ...about, problems: [], durationMs: 0 });
    },
  };
}
