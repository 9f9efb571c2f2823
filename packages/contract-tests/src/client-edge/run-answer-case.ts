import type { AnswerCase } from '../derive/contract-case.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import { askForAnswer } from './ask-for-answer.js';
import type { CaseContext } from './case-context.js';
import { type CaseProblem, problemsOf } from './case-problem.js';
import { checkAccept } from './check-accept.js';
import { checkOutcome } from './check-outcome.js';
import { checkResponse } from './check-response.js';
import { checkSentRequest } from './check-sent-request.js';
import { driveCase } from './drive-case.js';
import { judgedContent } from './judged-content.js';
import { nothingSent } from './nothing-sent.js';

/** A valid call: the request must be the contract's, and the client must hand on the response that was asked for. */
export async function runAnswerCase(
  context: CaseContext,
  contractCase: AnswerCase,
): Promise<readonly CaseProblem[]> {
  const { schemas, validator, baseUrl, coverage } = context;
  const { operation, call, response, content, example } = contractCase;
  const { outcome, exchange, requests } = await driveCase(context, contractCase, (request) =>
    askForAnswer(contractCase, request),
  );
  if (exchange === undefined) return problemsOf('client-request', [nothingSent(outcome)]);
  const expected = buildWireRequest(schemas, operation, call, contractApiKey);
  const ofMock = checkResponse(
    validator,
    operation,
    { status: response.status, content, example },
    exchange.received,
  );
  // What a client makes of an answer that breaks the contract breaks it, too: that is told of the mock.
  const { received } = exchange;
  const judged =
    ofMock.length === 0 ? judgedContent(validator, operation, content, received) : null;
  const problems = [
    ...problemsOf('client-request', requests > 1 ? [`sent ${requests} requests for one call`] : []),
    ...problemsOf('client-request', await checkSentRequest(baseUrl, expected, exchange.sent)),
    ...problemsOf('client-request', checkAccept(operation, exchange.sent)),
    ...problemsOf('mock', ofMock),
    ...problemsOf('client-outcome', checkOutcome(schemas, judged, exchange, outcome)),
  ];
  if (problems.length === 0) coverage.exchange(operation, exchange);
  return problems;
}
