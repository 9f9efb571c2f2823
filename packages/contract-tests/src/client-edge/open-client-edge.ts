import { createDrataClient } from '@drata-connections/client';
import { contract as ownContract } from '@drata-connections/types/contract';
import { readContract } from '../contract/read-contract.js';
import type { Missed } from '../coverage/coverage-recorder.js';
import { createCoverageRecorder } from '../coverage/create-coverage-recorder.js';
import type { ContractCase } from '../derive/contract-case.js';
import { deriveCases } from '../derive/derive-cases.js';
import { startPrismMock } from '../prism/start-prism-mock.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { Exchange } from '../wire/exchange.js';
import { askAlone } from './ask-alone.js';
import type { CaseContext } from './case-context.js';
import { type CaseProblem, problemsOf } from './case-problem.js';
import type { ClientEdge } from './client-edge.js';
import type { ClientEdgeOptions } from './client-edge-options.js';
import { createClientLog } from './client-log.js';
import { createCanaries } from './create-canaries.js';
import { createHttpDriver } from './create-http-driver.js';
import { drivers } from './drivers.js';
import { limitOfMock } from './limit-of-mock.js';
import { noteLimit } from './note-limit.js';
import { runAnswerCase } from './run-answer-case.js';
import { runRefusalCase } from './run-refusal-case.js';
import { runTrapCase } from './run-trap-case.js';

/**
 * Derives the cases of a contract and starts the mock that they run against.
 *
 * @throws ContractError when no cases can be derived; Error when Prism does not start.
 * @example
 * ```ts
 * const edge = await openClientEdge();
 * for (const contractCase of edge.cases) console.log(await edge.run(contractCase));
 * await edge.close();
 * ```
 */
export async function openClientEdge(options: ClientEdgeOptions = {}): Promise<ClientEdge> {
  const {
    contract = ownContract,
    // A case is one request, and the mock has its own idea of when to come back.
    createClient = (settings) => createDrataClient({ ...settings, retry: false, rateLimit: false }),
    startMock = startPrismMock,
    onCase,
  } = options;
  const cases = deriveCases(contract);
  const model = readContract(contract);
  const mock = await startMock(contract);
  const coverage = createCoverageRecorder(model, mock.url);
  const table = new Map(Object.entries({ ...drivers, ...options.drivers }));
  const log = createClientLog(options);
  const isGuarded = createCanaries(mock.url, cases);
  const unreadable = new Map(
    [...(mock.unreadable ?? [])].map(([operationId, reason]) => [
      operationId,
      { by: 'mock', reason: `Prism's mock cannot read the operation: ${reason}` } as const,
    ]),
  );
  // Of an operation that nothing can be derived for, coverage names why.
  for (const operation of new Set(cases.map((contractCase) => contractCase.operation))) {
    const missed = unreadable.get(operation.operationId);
    if (missed !== undefined) coverage.missedOperation(operation, missed);
  }

  function contextOf(
    operation: ContractCase['operation'],
    onExchange: CaseContext['onExchange'],
  ): CaseContext {
    return {
      schemas: model.schemas,
      validator: model.validatorOf(operation),
      coverage,
      baseUrl: mock.url,
      driver: table.get(operation.operationId) ?? createHttpDriver(operation),
      onExchange,
      createClient: (fetch) =>
        createClient({
          apiKey: contractApiKey,
          baseUrl: mock.url,
          fetch: (input, init) => fetch(new Request(input, init)),
        }),
    };
  }

  async function check(
    contractCase: ContractCase,
    onExchange: CaseContext['onExchange'],
  ): Promise<readonly CaseProblem[]> {
    const { operationId } = contractCase.operation;
    const context = contextOf(contractCase.operation, onExchange);
    if (contractCase.kind === 'refusal') return runRefusalCase(context, contractCase);
    if (contractCase.kind === 'trap') return runTrapCase(context, contractCase);
    if (!(await isGuarded(operationId))) {
      return problemsOf('mock', [
        `Prism refuses no forbidden request of ${operationId}: what it accepts proves nothing`,
      ]);
    }
    return runAnswerCase(context, contractCase);
  }

  /** What is wrong in a case, or why it could not be run. */
  async function judge(
    contractCase: ContractCase,
  ): Promise<{ readonly problems: readonly CaseProblem[]; readonly limit: Missed | null }> {
    const { operation } = contractCase;
    const known = unreadable.get(operation.operationId);
    if (known !== undefined) return { problems: [], limit: known };
    let exchange: Exchange | undefined;
    const problems = await check(contractCase, (latest) => {
      exchange = latest;
      log.exchange(contractCase, latest);
    });
    // A mock that refuses nothing has no limits: it is broken.
    if (problems.length === 0 || !(await isGuarded(operation.operationId))) {
      return { problems, limit: null };
    }
    const alone = await askAlone(model.schemas, mock.url, contractCase);
    const failed = { contractCase, problems, exchange, alone };
    const limit = limitOfMock(model.validatorOf(operation), failed);
    if (limit === null) return { problems, limit };
    noteLimit(coverage, contractCase, exchange, limit);
    return { problems: [], limit };
  }

  return {
    cases,
    async run(contractCase) {
      const start = performance.now();
      const { problems, limit } = await judge(contractCase);
      log.end(contractCase, problems);
      const { id, kind, title, operation } = contractCase;
      const result = {
        id,
        operationId: operation.operationId,
        kind,
        title,
        problems: problems.map(({ message }) => message),
        durationMs: performance.now() - start,
        ...(limit === null ? {} : { skipped: limit.reason }),
      };
      onCase?.(result);
      return result;
    },
    coverage: () => coverage.report(),
    findings: log.findings,
    exchanges: log.exchanges,
    url: mock.url,
    close: () => mock.close(),
  };
}
