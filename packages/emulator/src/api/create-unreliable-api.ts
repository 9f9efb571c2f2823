import type { HeadVerdict } from '@drata-connections/contract-validator';
import type { Arrival } from '../access/authorize.js';
import { createAnswerSpoiler } from '../faults/create-answer-spoiler.js';
import type { FaultQueue } from '../faults/create-fault-queue.js';
import type { Fault } from '../faults/fault.js';
import { insteadOfAnswer } from '../faults/instead-of-answer.js';
import { parseFaults } from '../faults/parse-faults.js';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { ErrorCodes } from '../problem/error-codes.js';
import { problemAnswer } from '../problem/problem-answer.js';
import type { RateLimit } from '../rate-limit/create-rate-limit.js';
import type { Route } from '../routing/route.js';
import { recover } from '../soon/recover.js';
import type { Soon } from '../soon/soon.js';
import type { RequestReader } from '../validation/request-reader.js';
import type { Api } from './create-api.js';

/** Asks for faults in a request, for that request alone: `x-emulator-fault: 502`. */
const faultHeader = 'x-emulator-fault';

/** What an API is made unreliable with. */
export interface UnreliableApiParts {
  readonly api: Api;
  readonly contract: object;
  readonly reader: RequestReader;
  readonly routes: ReadonlyMap<string, Route>;
  readonly faults: FaultQueue;
  readonly takesFaultHeader: boolean;
  readonly rateLimit: RateLimit | undefined;
  readonly latencyMs: number;
  readonly wait: (ms: number) => Promise<void>;
  readonly codes: ErrorCodes;
}

/** Puts what stands between an API and its callers before it: a rate limit, delays, and faults. It never rejects. */
export function createUnreliableApi(
  parts: UnreliableApiParts,
): (request: EmulatorRequest, arrival: Arrival) => Soon<EmulatorAnswer> {
  const { api, contract, reader, routes, faults, rateLimit, latencyMs, wait, codes } = parts;
  const spoil = createAnswerSpoiler(contract);
  const failed = (thrown: unknown): EmulatorAnswer => problemAnswer(thrown, codes);

  return (request, arrival) => recover(() => answer(request, arrival), failed);

  function answer(request: EmulatorRequest, arrival: Arrival): Soon<EmulatorAnswer> {
    rateLimit?.admit(arrival.address, arrival.now);
    const head = reader.head(request);
    const happening = [...faults.take(head.operation?.operationId), ...askedFor(request)];
    return happening.length === 0 && latencyMs === 0
      ? api(request, head, arrival)
      : spoiled(request, head, arrival, happening);
  }

  async function spoiled(
    request: EmulatorRequest,
    head: HeadVerdict,
    arrival: Arrival,
    happening: readonly Fault[],
  ): Promise<EmulatorAnswer> {
    const delays = happening.filter(({ kind }) => kind === 'latency');
    const delay = delays.reduce((sum, fault) => sum + (fault.latencyMs ?? 1000), latencyMs);
    if (delay > 0) await wait(delay);

    const instead = happening.find((fault) => insteadOfAnswer(fault, codes) !== undefined);
    const replaced = instead && insteadOfAnswer(instead, codes);
    if (replaced !== undefined && instead?.carriedOut !== true) return replaced;
    const given = await recover(() => api(request, head, arrival), failed);
    if (replaced !== undefined) return replaced;
    const operationId = head.operation?.operationId;
    const route = operationId === undefined ? undefined : routes.get(operationId);
    return happening.reduce((answered, { kind }) => spoil(answered, kind, route), given);
  }

  function askedFor({ headers }: EmulatorRequest): readonly Fault[] {
    const text = parts.takesFaultHeader ? headers.get(faultHeader) : null;
    if (text === null) return [];
    try {
      return parseFaults(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new ApiProblem(400, `the header \`${faultHeader}\` must hold faults: ${error.message}`);
    }
  }
}
