import type { HeadVerdict } from '@drata-connections/contract-validator';
import { type Arrival, authorize } from '../access/authorize.js';
import type { ApiKeysByValue } from '../access/find-account.js';
import { carryOut } from '../behaviours/carry-out.js';
import { hasBehaviour } from '../behaviours/has-behaviour.js';
import { openBehaviourContext } from '../behaviours/open-behaviour-context.js';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { jsonAnswer } from '../http/json-answer.js';
import { ApiProblem } from '../problem/api-problem.js';
import { requireOperation } from '../routing/require-operation.js';
import type { Route } from '../routing/route.js';
import type { Soon } from '../soon/soon.js';
import type { ConnectionRegistry } from '../state/connection-registry.js';
import type { ReadRequest, RequestReader } from '../validation/request-reader.js';

/** What an API is made from. */
export interface ApiParts {
  readonly basePath: string;
  readonly routes: ReadonlyMap<string, Route>;
  readonly keys: ApiKeysByValue;
  readonly reader: RequestReader;
  readonly connections: ConnectionRegistry;
}

/**
 * Answers a request for the API; at once, where no body has to be read.
 *
 * @throws ApiProblem, or rejects with one, for a request that is not carried out, whatever the reason.
 */
export type Api = (
  request: EmulatorRequest,
  head: HeadVerdict,
  arrival: Arrival,
) => Soon<EmulatorAnswer>;

/** Makes an API: it finds the operation, lets the request in, checks it by the contract, and carries it out. */
export function createApi({ basePath, routes, keys, reader, connections }: ApiParts): Api {
  return (request, head, arrival) => {
    const operation = requireOperation(head, basePath, request.url);
    const { operationId } = operation;
    const route = routes.get(operationId);
    if (route === undefined) throw notImplemented(operationId, 'nor checks for its requests');
    authorize(request, route, keys, arrival);

    const context = openBehaviourContext(connections);
    const answer = (valid: ReadRequest): EmulatorAnswer => {
      if (!hasBehaviour(operationId)) {
        throw notImplemented(operationId, 'but finds nothing wrong with the request');
      }
      return jsonAnswer(route.successStatus, carryOut(operationId, valid, context));
    };
    const receiver = hasBehaviour(operationId) ? context : undefined;
    const read = reader.read(request, head, operation, receiver);
    if (read instanceof Promise) return read.then(answer).finally(() => context.close());
    try {
      return answer(read);
    } finally {
      context.close();
    }
  };
}

function notImplemented(operationId: string, what: string): ApiProblem {
  return new ApiProblem(
    501,
    `Not implemented: the emulator has no behaviour for ${operationId}, ${what}.`,
  );
}
