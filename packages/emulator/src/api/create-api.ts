import type { HeadVerdict } from '@drata-connections/contract-validator';
import { type Arrival, authorize } from '../access/authorize.js';
import type { ApiKeysByValue } from '../access/find-account.js';
import type { BehaviourContext } from '../behaviours/behaviour.js';
import { carryOut } from '../behaviours/carry-out.js';
import { hasBehaviour } from '../behaviours/has-behaviour.js';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { jsonAnswer } from '../http/json-answer.js';
import { ApiProblem } from '../problem/api-problem.js';
import { requireOperation } from '../routing/require-operation.js';
import type { Route } from '../routing/route.js';
import type { ConnectionRegistry } from '../state/connection-registry.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { RequestReader } from '../validation/request-reader.js';

/** What an API is made from. */
export interface ApiParts {
  readonly basePath: string;
  readonly routes: ReadonlyMap<string, Route>;
  readonly keys: ApiKeysByValue;
  readonly reader: RequestReader;
  readonly connections: ConnectionRegistry;
}

/**
 * Answers a request for the API.
 *
 * @throws ApiProblem for a request that is not carried out, whatever the reason.
 */
export type Api = (
  request: EmulatorRequest,
  head: HeadVerdict,
  arrival: Arrival,
) => Promise<EmulatorAnswer>;

/** Makes an API: it finds the operation, lets the request in, checks it by the contract, and carries it out. */
export function createApi({ basePath, routes, keys, reader, connections }: ApiParts): Api {
  return async (request, head, arrival) => {
    const operation = requireOperation(head, basePath, request.url);
    const { operationId } = operation;
    const route = routes.get(operationId);
    if (route === undefined) throw notImplemented(operationId, 'nor checks for its requests');
    authorize(request, route, keys, arrival);
    if (!hasBehaviour(operationId)) {
      await reader.read(request, head, operation, undefined);
      throw notImplemented(operationId, 'but finds nothing wrong with the request');
    }

    const staged: StagedUpload[] = [];
    const context: BehaviourContext = {
      connections,
      get upload() {
        const upload = staged[0] ?? connections.stage();
        staged[0] = upload;
        return upload;
      },
    };
    try {
      const read = await reader.read(request, head, operation, context);
      const body = await carryOut(operationId, read, context);
      return jsonAnswer(route.successStatus, body);
    } finally {
      staged[0]?.discard();
    }
  };
}

function notImplemented(operationId: string, what: string): ApiProblem {
  return new ApiProblem(
    501,
    `Not implemented: the emulator has no behaviour for ${operationId}, ${what}.`,
  );
}
