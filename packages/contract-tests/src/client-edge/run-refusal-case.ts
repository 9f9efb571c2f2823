import type { RefusalCase } from '../derive/contract-case.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { toRequest } from '../wire/to-request.js';
import type { CaseContext } from './case-context.js';
import { type CaseProblem, problemsOf } from './case-problem.js';
import { checkOutcome } from './check-outcome.js';
import { checkRefusal } from './check-refusal.js';
import { checkResponse } from './check-response.js';
import { driveCase } from './drive-case.js';
import { judgedContent } from './judged-content.js';
import { nothingSent } from './nothing-sent.js';

/** A forbidden request in place of the client's own: Prism must refuse it, and the client must report the refusal. */
export async function runRefusalCase(
  context: CaseContext,
  contractCase: RefusalCase,
): Promise<readonly CaseProblem[]> {
  const { schemas, validator, baseUrl, coverage } = context;
  const { operation, request, refusal } = contractCase;
  const { outcome, exchange } = await driveCase(context, contractCase, () =>
    toRequest(baseUrl, request),
  );
  if (exchange === undefined) return problemsOf('client-request', [nothingSent(outcome)]);
  const { received } = exchange;
  const refused = problemsOf('mock', checkRefusal(contractCase, received));
  if (received.status < 400) return refused;
  const { status } = received;
  const content =
    operation.responses
      .find((response) => response.status === status)
      ?.contents.find(({ mediaType }) => mediaType === mediaTypeOf(received.headers)) ?? null;
  // What a client makes of an answer that breaks the contract breaks it, too: that is told where it is asked for.
  const asked = { status, content, example: null };
  const isWhole = checkResponse(validator, operation, asked, received).length === 0;
  const judged = isWhole ? judgedContent(validator, operation, content, received) : null;
  const problems = [
    ...refused,
    ...problemsOf('client-outcome', checkOutcome(schemas, judged, exchange, outcome)),
  ];
  if (problems.length === 0) coverage.refusal(operation, refusal.rule);
  return problems;
}
