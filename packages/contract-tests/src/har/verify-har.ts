import { contract as ownContract } from '@drata-connections/types/contract';
import type { ContractModel } from '../contract/contract-model.js';
import { readContract } from '../contract/read-contract.js';
import { createCoverageRecorder } from '../coverage/create-coverage-recorder.js';
import { observeAnswer } from '../coverage/observe-answer.js';
import { createRedactor, type Redactor } from '../exchange/redactor.js';
import type { EdgeReport } from '../findings/edge-report.js';
import { makeEdgeReport } from '../findings/make-edge-report.js';
import { createRunLog } from '../findings/run-log.js';
import type { CaseResult } from '../report/case-result.js';
import { answerOf } from './answer-of.js';
import { checkRecorded } from './check-recorded.js';
import { credentialsInHar } from './credentials-in-har.js';
import { gapCases, type HarGap } from './gap-cases.js';
import { HarError } from './har-error.js';
import type { HarExchange } from './har-exchange.js';
import { pathBelow } from './path-below.js';
import { type HarReading, readHar } from './read-har.js';
import { redacted } from './redact-headers.js';
import type { VerifyHarOptions } from './verify-har-options.js';

/**
 * Checks recorded exchanges against a contract, without a network: the answers as `verifyProvider` checks them, and
 * whether requests that break the contract were refused. What a recorder left out is not guessed: the report has a case
 * that was not run for each gap, and says why.
 *
 * @throws HarError when the text is no archive, or none of its exchanges is with the API.
 * @throws ContractError when the contract cannot be read.
 * @example
 * ```ts
 * const { findings } = await verifyHar({ har: await readFile('session.har', 'utf8') });
 * ```
 */
export async function verifyHar(options: VerifyHarOptions): Promise<EdgeReport> {
  const { har, contract = ownContract, undeclared, threshold = 0 } = options;
  const reading = readHar(har);
  const servers = (contract.servers ?? []).map(({ url }) => url).filter((url) => URL.canParse(url));
  const baseUrls =
    options.baseUrl === undefined ? [...reading.targets, ...servers] : [options.baseUrl];
  const [baseUrl = ''] = baseUrls;
  const model = readContract(contract);
  const { validator, schemas } = model;
  const operations = new Map(model.operations.map((each) => [each.operationId, each]));
  const redact = redactorOf(reading, model);
  const log = createRunLog(redact);
  const coverage = createCoverageRecorder(model, baseUrl, 'verify');
  const settings = {
    undeclared: undeclared ?? 'error',
    undeclaredHeaders: undeclared ?? 'warn',
    maxResponseMs: options.maxResponseMs ?? 10_000,
  } as const;

  const cases: CaseResult[] = [];
  const gaps: HarGap[] = [];
  const ofTheApi = (entry: HarExchange) => {
    const path = pathBelow(entry.exchange.request.url, baseUrls);
    if (path === null) gaps.push(gapElsewhere(entry));
    return path === null ? [] : [{ entry, path }];
  };
  const known = reading.exchanges.flatMap(ofTheApi);
  for (const { entry, path } of known) {
    const { number, exchange, gap, requestGap, responseGap } = entry;
    const url = `http://none${path}`;
    const { method } = exchange.request;
    const matched = validator.head({ method, url, headers: new Headers() }, false).operation;
    const operation = operations.get(matched?.operationId ?? '');
    if (gap !== null || operation === undefined) {
      const reason = gap ?? 'the contract has no such method and path';
      gaps.push({ number, operationId: operation?.operationId ?? 'other', reason });
      continue;
    }
    const { operationId } = operation;
    const status = exchange.response?.status ?? 'no answer';
    const id = `${operationId} exchange ${number}`;
    const answer = answerOf(exchange, { operationId, caseId: id }, redact);
    const check = { schemas, validator, operation, settings, url, isOwn: reading.isOwn };
    const flaws = checkRecorded(check, entry, answer);
    log.keep(answer);
    for (const flaw of flaws) log.note(flaw, { operationId, caseId: id, answers: [answer] });
    if (flaws.every(({ level }) => level === 'warning')) {
      const request = { ...answer.request, url: `${baseUrl}${path}` };
      observeAnswer(coverage, operation, { ...answer, request });
    }
    for (const [side, reason] of [
      ['request', requestGap],
      ['answer', responseGap],
    ] as const) {
      if (reason !== null) gaps.push({ number, operationId, reason: `of the ${side}, ${reason}` });
    }
    cases.push({
      id,
      operationId,
      kind: 'answer',
      title: `exchange ${number}: ${method} answered ${status}`,
      problems: log.problemsOf(id),
      durationMs: exchange.durationMs,
    });
  }
  if (known.length === 0) {
    throw new HarError(
      `Failed to check the HAR: none of its ${reading.exchanges.length} exchanges is with ${baseUrls.join(', ')}. Pass the base URL that it was recorded from as \`--base-url\`.`,
    );
  }
  const starts = reading.exchanges.map(({ exchange }) => exchange.startedAt).toSorted();
  return makeEdgeReport({
    edge: 'verify',
    contract,
    target: baseUrl,
    startedAt: starts[0] ?? new Date(0).toISOString(),
    durationMs: cases.reduce((sum, { durationMs }) => sum + durationMs, 0),
    cases: [...cases, ...gapCases(gaps)],
    findings: log.findings(),
    coverage,
    exchanges: log.exchanges(),
    requests: cases.length,
    threshold,
  });
}

/** Takes out of a report what an archive holds of credentials, by the names that the contract has for them, too. */
function redactorOf({ entries }: HarReading, { operations }: ContractModel): Redactor {
  const names = operations
    .flatMap(({ security }) => security.flat())
    .flatMap(({ place }) => (place === null ? [] : [place.name]));
  const secrets = [...credentialsInHar(entries, [...new Set(names)]), redacted];
  return createRedactor(new Map(secrets.map((secret) => [secret, 'DRATA_API_KEY'])));
}

function gapElsewhere({ number, gap }: HarExchange): HarGap {
  const isNone = gap === 'it has no method or no URL';
  return { number, operationId: 'other', reason: isNone ? gap : 'it is with another address' };
}
