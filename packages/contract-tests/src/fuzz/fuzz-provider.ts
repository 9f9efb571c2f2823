import { ContractError } from '../contract/contract-error.js';
import { createCoverageRecorder } from '../coverage/create-coverage-recorder.js';
import type { EdgeReport } from '../findings/edge-report.js';
import { makeEdgeReport } from '../findings/make-edge-report.js';
import { createRunLog } from '../findings/run-log.js';
import { isVendorHost } from '../provider/is-vendor-host.js';
import { openProvider } from '../provider/open-provider.js';
import { ProviderError } from '../provider/provider-error.js';
import type { CaseResult } from '../report/case-result.js';
import { readVerifySettings } from '../verify/read-verify-settings.js';
import { fuzzOperation } from './fuzz-operation.js';
import type { FuzzProviderOptions } from './fuzz-provider-options.js';
import type { FuzzMode } from './generated-request.js';
import { knownPathValues } from './known-path-values.js';

const modes: readonly FuzzMode[] = ['valid', 'changed', 'hostile'];
/** How many requests an operation gets in a mode before it is the next one's turn, at most. */
const mostRuns = 25;
/** How many of them are generated for at a time: of a large contract, most would wait for their answers. */
const atATime = 24;

/**
 * Sends generated requests to a provider: valid ones, ones with something changed, and hostile ones. What it finds is
 * made as small as it can be. The vendor's own hosts are refused altogether.
 *
 * @throws ContractError when the contract cannot be read.
 * @throws ProviderError when nothing can be checked: nobody answers, the key is refused, the host is the vendor's, or no
 * request can be generated.
 * @example
 * ```ts
 * const { findings, seed } = await fuzzProvider({ baseUrl: 'http://127.0.0.1:4010/public', requests: 500 });
 * for (const { message, reproduce } of findings) console.log(seed, message, reproduce);
 * ```
 */
export async function fuzzProvider(options: FuzzProviderOptions): Promise<EdgeReport> {
  const startedAt = new Date();
  const start = performance.now();
  const { requests = 2000, durationMs = Number.POSITIVE_INFINITY, signal, onProgress } = options;
  const { allowWrites = false, ...rest } = options;
  const settings = readVerifySettings({ ...rest, allowWrites: false });
  const { contract, target, apiKey, checks, threshold } = settings;
  if (isVendorHost(target.hostname, contract)) {
    throw new ProviderError(
      `Failed to fuzz ${target.hostname}: it is the vendor's host. Fuzz a server of your own, such as the emulator.`,
    );
  }
  const seed = options.seed ?? Math.floor(Math.random() * 0x7fff_ffff);
  if (!Number.isSafeInteger(seed)) {
    throw new ProviderError(`Failed to read \`seed\`: it is ${seed}. Pass a whole number.`);
  }
  const { model, redact, sender } = await openProvider(settings, options);
  const { requestArbitrary } = await import('./arbitraries/request-arbitrary.js');
  const log = createRunLog(redact, options);
  const coverage = createCoverageRecorder(model, target.baseUrl, 'fuzz');
  const isDone = () => sender.sent() >= requests || performance.now() - start >= durationMs;
  const known = await knownPathValues(model, sender, target.baseUrl, apiKey);
  const jobs = model.operations
    .filter(({ safe }) => safe || target.isLoopback || allowWrites)
    .flatMap((operation) => {
      const fuzzTarget = {
        schemas: model.schemas,
        validator: model.validator,
        operation,
        baseUrl: target.baseUrl,
        apiKey,
        known,
      };
      return modes.map((mode) => ({
        fuzzTarget,
        mode,
        ...derivable(() => requestArbitrary(fuzzTarget, mode)),
        spentMs: 0,
      }));
    });
  if (jobs.every(({ arbitrary }) => arbitrary === null)) {
    const reason = jobs[0]?.skipped ?? 'no operation may be sent to there.';
    throw new ProviderError(
      `Failed to fuzz ${target.baseUrl}: nothing can be generated. ${reason}`,
    );
  }
  const runs = Math.min(mostRuns, Math.max(1, Math.ceil(requests / jobs.length)));
  for (let round = 0; !isDone(); round += 1) {
    const turn = async (job: (typeof jobs)[number], index: number): Promise<void> => {
      if (job.arbitrary === null) return;
      const since = performance.now();
      const run = {
        model,
        sender,
        log,
        coverage,
        settings: checks,
        seed,
        isDone,
      };
      await fuzzOperation(run, job.fuzzTarget, job.mode, job.arbitrary, {
        seed: (seed + round * jobs.length + index) | 0,
        runs,
      });
      job.spentMs += performance.now() - since;
    };
    const waiting = jobs.entries();
    const work = async (): Promise<void> => {
      for (const [index, job] of waiting) if (!isDone()) await turn(job, index);
    };
    await Promise.all(Array.from({ length: atATime }, work));
    signal?.throwIfAborted();
    onProgress?.({ cases: jobs.length, requests: sender.sent(), findings: log.findings().length });
  }
  return makeEdgeReport({
    edge: 'fuzz',
    contract,
    target: target.baseUrl,
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - start,
    cases: jobs.map(({ fuzzTarget: { operation }, mode, spentMs, skipped }): CaseResult => {
      const id = `${operation.operationId} generated: ${mode}`;
      return {
        id,
        operationId: operation.operationId,
        kind: 'generated',
        title: `answers ${mode} requests that are generated`,
        problems: log.problemsOf(id),
        durationMs: spentMs,
        ...(skipped === null ? {} : { skipped }),
      };
    }),
    findings: log.findings(),
    coverage,
    exchanges: log.exchanges(),
    requests: sender.sent(),
    seed,
    threshold,
  });
}

/** What is generated, or why nothing is: an operation that no request can be made for leaves the others alone. */
function derivable<Arbitrary>(
  make: () => Arbitrary,
): { readonly arbitrary: Arbitrary; readonly skipped: null } | Underivable {
  try {
    return { arbitrary: make(), skipped: null };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { arbitrary: null, skipped: error.message };
  }
}

interface Underivable {
  readonly arbitrary: null;
  readonly skipped: string;
}
