import { createDrataClient } from '@drata-connections/client';
import { contract as ownContract } from '@drata-connections/types/contract';
import { readContract } from '../contract/read-contract.js';
import { createCoverageRecorder } from '../coverage/create-coverage-recorder.js';
import type { ContractCase } from '../derive/contract-case.js';
import { deriveCases } from '../derive/derive-cases.js';
import { startPrismMock } from '../prism/start-prism-mock.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { Exchange } from '../wire/exchange.js';
import { recordingFetch } from '../wire/recording-fetch.js';
import { toRequest } from '../wire/to-request.js';
import { askForAnswer } from './ask-for-answer.js';
import type { CaseContext } from './case-context.js';
import { type CaseProblem, problemsOf } from './case-problem.js';
import type { ClientEdge } from './client-edge.js';
import type { ClientEdgeOptions } from './client-edge-options.js';
import { createClientLog } from './client-log.js';
import { createHttpDriver } from './create-http-driver.js';
import { drivers } from './drivers.js';
import { limitOfMock } from './limit-of-mock.js';
import { noteLimit } from './note-limit.js';
import { refusesSomething } from './refuses-something.js';
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
  const canaries = new Map<string, Promise<boolean>>();

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

  /** What the mock accepts says nothing before it has refused something. */
  function isGuarded(operationId: string): Promise<boolean> {
    const known = canaries.get(operationId);
    if (known !== undefined) return known;
    const refusals = cases
      .filter((other) => other.kind === 'refusal')
      .filter(({ operation }) => operation.operationId === operationId);
    const verdict = refusesSomething(mock.url, refusals);
    canaries.set(operationId, verdict);
    return verdict;
  }

  /** What the mock answers to the contract's own request: the client has no part in it. */
  async function askAlone(contractCase: ContractCase): Promise<Exchange> {
    const { operation, call } = contractCase;
    const wire = buildWireRequest(model.schemas, operation, call, contractApiKey);
    const request = toRequest(mock.url, wire);
    let alone: Exchange | undefined;
    const send = recordingFetch(
      (own) => (contractCase.kind === 'answer' ? askForAnswer(contractCase, own) : own),
      (exchange) => {
        alone = exchange;
      },
    );
    await (await send(new Request(request, { redirect: 'manual' }))).arrayBuffer();
    if (alone === undefined) throw new Error('Failed to ask the mock: it gave no answer.');
    return alone;
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

  return {
    cases,
    async run(contractCase) {
      const start = performance.now();
      let exchange: Exchange | undefined;
      const found = await check(contractCase, (latest) => {
        exchange = latest;
        log.exchange(contractCase, latest);
      });
      const { id, kind, title, operation } = contractCase;
      const { operationId } = operation;
      // A mock that refuses nothing has no limits: it is broken.
      const limit =
        found.length > 0 && (await isGuarded(operationId))
          ? limitOfMock(model.validatorOf(operation), {
              contractCase,
              problems: found,
              exchange,
              alone: await askAlone(contractCase),
            })
          : null;
      log.end(contractCase, limit === null ? found : []);
      if (limit !== null) await noteLimit(coverage, contractCase, exchange, limit);
      const result = {
        id,
        operationId,
        kind,
        title,
        problems: limit === null ? found.map(({ message }) => message) : [],
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
