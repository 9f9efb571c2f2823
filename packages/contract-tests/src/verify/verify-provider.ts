import type { ContractOperation } from '../contract/contract-operation.js';
import { createCoverageRecorder } from '../coverage/create-coverage-recorder.js';
import type { EdgeReport } from '../findings/edge-report.js';
import { makeEdgeReport } from '../findings/make-edge-report.js';
import { createRunLog } from '../findings/run-log.js';
import { openProvider } from '../provider/open-provider.js';
import { checkListAfterWrites } from '../relations/list-after-writes.js';
import type { ListSnapshot } from '../relations/list-context.js';
import { runRelations } from '../relations/run-relations.js';
import { deriveProviderCases } from './cases/derive-provider-cases.js';
import { itemReader } from './item-reader.js';
import { probeMethods } from './method-probes.js';
import { pathValues } from './path-values.js';
import { createProviderSession } from './provider-session.js';
import { readVerifySettings } from './read-verify-settings.js';
import { probeSafeMethods } from './safe-method-probes.js';
import type { VerifyProviderOptions } from './verify-provider-options.js';
import { runAll, runWrites } from './write-phase.js';

/**
 * Checks that a provider keeps a contract: sends every request that the contract calls for, and looks at each answer by
 * itself, at what it answers to, and at how answers agree with each other.
 *
 * It only reads, unless writes are allowed and a connection is named for them.
 *
 * @throws ContractError when the contract cannot be read.
 * @throws ProviderError when nothing can be checked: nobody answers, the key is refused, an option makes no sense.
 * @example
 * ```ts
 * const { ok, findings } = await verifyProvider({ baseUrl: 'http://127.0.0.1:4010/public' });
 * for (const { message } of findings) console.log(message);
 * ```
 */
export async function verifyProvider(options: VerifyProviderOptions): Promise<EdgeReport> {
  const startedAt = new Date();
  const start = performance.now();
  const settings = readVerifySettings(options);
  const { contract, target, apiKey, keys, checks, connectionId, allowWrites } = settings;
  const { model, redact, sender } = await openProvider(settings, options);
  const log = createRunLog(redact, options);
  const coverage = createCoverageRecorder(model, target.baseUrl, 'verify');
  const session = createProviderSession({
    model,
    baseUrl: target.baseUrl,
    apiKey,
    log,
    sender,
    coverage,
    settings: checks,
    onCase: () =>
      options.onProgress?.({
        cases: session.results.length,
        requests: sender.sent(),
        findings: log.findings().length,
      }),
  });

  const maxPages = target.isLoopback ? 40 : 6;
  const lists = new Map<string, ListSnapshot>();
  const path = (operation: ContractOperation) => pathValues(model, operation, lists, connectionId);
  const reading = model.operations.filter(({ safe }) => safe);
  const writing = model.operations.filter(({ safe }) => !safe);
  // Lists first: the paths of other operations name their items.
  for (const operation of reading.toSorted(
    (one, other) => Number(other.list !== null) - Number(one.list !== null),
  )) {
    if (operation.path.includes('{') && Object.keys(path(operation)).length === 0) continue;
    const list = await runRelations(session, operation, maxPages);
    if (list !== null) lists.set(operation.operationId, list);
  }
  await runAll(
    session,
    reading.flatMap((operation) =>
      deriveProviderCases(model.schemas, { operation, apiKey, keys, path: path(operation) }),
    ),
  );
  await probeSafeMethods(session, reading, path);
  if (allowWrites) {
    await probeMethods(session, path);
    const readItems = itemReader(session, maxPages);
    await runWrites(session, writing, { keys, path, readItems, isOwn: target.isLoopback, lists });
    // Elsewhere a list may change while it is read.
    const written = target.isLoopback ? reading.filter(({ list }) => list !== null) : [];
    for (const operation of written) await checkListAfterWrites(session, operation, maxPages);
  } else {
    for (const { operationId } of writing) {
      session.skip({
        id: `${operationId} is not sent`,
        operationId,
        kind: 'probe',
        title: 'is not sent: it writes',
        skipped: 'it writes, and writes are not allowed',
      });
    }
  }
  if (settings.prism) {
    const { replayThroughPrism } = await import('../prism/replay-through-prism.js');
    await replayThroughPrism(contract, model, target, log);
  }
  return makeEdgeReport({
    edge: 'verify',
    contract,
    target: target.baseUrl,
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - start,
    cases: session.results.map((result) => ({ ...result, problems: log.problemsOf(result.id) })),
    findings: log.findings(),
    coverage,
    exchanges: log.exchanges(),
    requests: sender.sent(),
    threshold: settings.threshold,
  });
}
