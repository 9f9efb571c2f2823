import type { TrapCase } from '../derive/contract-case.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import { toRequest } from '../wire/to-request.js';
import type { CaseContext } from './case-context.js';
import { type CaseProblem, problemsOf } from './case-problem.js';
import { driveCase } from './drive-case.js';

/** A request that Prism is known to judge wrongly: it must still do so, or the trap has to go. */
export async function runTrapCase(
  context: CaseContext,
  contractCase: TrapCase,
): Promise<readonly CaseProblem[]> {
  const { expectation, trap } = contractCase;
  const verdict = await judge(context, contractCase);
  if (verdict === expectation) return [];
  return problemsOf('mock', [
    `Prism's trap "${trap}" is gone: the request is ${verdict}, no longer ${expectation}. Delete the trap from src/prism/prism-traps.ts`,
  ]);
}

async function judge(context: CaseContext, contractCase: TrapCase): Promise<string> {
  const { schemas, baseUrl } = context;
  const { operation, call, request } = contractCase;
  const giveUp = new AbortController();
  let verdict = 'unanswered';
  const answered = driveCase(
    context,
    contractCase,
    () => new Request(toRequest(baseUrl, request), { signal: giveUp.signal }),
  ).then(({ exchange }) => {
    if (exchange) verdict = exchange.received.status < 400 ? 'accepted' : 'refused';
  });
  if (contractCase.expectation === 'unanswered') {
    // Prism would answer at once. Instead of a timer: valid requests that were sent later are answered before it.
    const valid = buildWireRequest(schemas, operation, call, contractApiKey);
    for (let round = 0; round < 3; round += 1) {
      await (await fetch(toRequest(baseUrl, valid))).arrayBuffer();
    }
    giveUp.abort();
  }
  await answered;
  return verdict;
}
