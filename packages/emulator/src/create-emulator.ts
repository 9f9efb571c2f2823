import { authorize } from './access/authorize.js';
import { readApiKeys } from './access/read-api-keys.js';
import type { BehaviourContext } from './behaviours/behaviour.js';
import { carryOut } from './behaviours/carry-out.js';
import { hasBehaviour } from './behaviours/has-behaviour.js';
import type { Emulator } from './emulator.js';
import type { EmulatorOptions } from './emulator-options.js';
import type { EmulatorAnswer } from './http/emulator-answer.js';
import type { EmulatorRequest } from './http/emulator-request.js';
import { jsonAnswer } from './http/json-answer.js';
import { createPersonnelCsvReader } from './personnel/personnel-csv-reader.js';
import { ApiProblem } from './problem/api-problem.js';
import { readErrorCodes } from './problem/error-codes.js';
import { problemAnswer } from './problem/problem-answer.js';
import { readEmulatorOptions } from './read-emulator-options.js';
import { matchRoute } from './routing/match-route.js';
import { readBasePath } from './routing/read-base-path.js';
import { readRoutes } from './routing/read-routes.js';
import { seedConnections } from './seed/seed-connections.js';
import { createConnectionRegistry } from './state/connection-registry.js';
import { createEmulatorState } from './state/emulator-state.js';
import { parseSnapshot } from './state/parse-snapshot.js';
import type { StagedUpload } from './state/staged-upload.js';
import { takeSnapshot } from './state/take-snapshot.js';
import { createAjvSchemaCompiler } from './validation/ajv-schema-compiler.js';
import { createRequestReader } from './validation/request-reader.js';

/**
 * Creates a stateful Drata Connections API that answers requests in this process, without a port.
 *
 * @throws RangeError when an option is out of its range.
 * @throws Error when the contract holds a schema that cannot be compiled; the message has its JSON pointer.
 * @example
 * ```ts
 * const emulator = createEmulator({ connections: 3 });
 * const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
 * const response = await emulator.fetch('http://localhost/public/connections', { headers });
 * console.log(response.status); // 200
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const settings = readEmulatorOptions(options);
  const { contract } = settings;
  const compiler = createAjvSchemaCompiler(contract);
  const checkConnection = compiler.compile('#/components/schemas/Connection');
  const personnelCsv = createPersonnelCsvReader(compiler);

  const seed = () => seedConnections(settings.seed, settings.connections);
  const connections = createConnectionRegistry({
    storage: settings.storage,
    now: () => Number(settings.clock()),
    processingMs: settings.processingMs,
    seed,
  });

  const basePath = readBasePath(contract);
  const codes = readErrorCodes(contract);
  const keys = new Map(Object.values(settings.apiKeys).map((each) => [each.key, each]));
  const routes = readRoutes(contract).map((route) => ({
    ...route,
    reader: hasBehaviour(route.operationId)
      ? createRequestReader(contract, route, compiler, settings.maxBodyBytes, personnelCsv)
      : undefined,
  }));

  async function answer(request: EmulatorRequest): Promise<EmulatorAnswer> {
    const { pathname } = new URL(request.url);
    const { route, pathValues } = matchRoute(routes, basePath, request.method, pathname);
    const { operationId, successStatus, reader } = route;
    if (reader === undefined || !hasBehaviour(operationId)) {
      throw new ApiProblem(
        501,
        `Not implemented: the emulator has no behaviour for ${operationId}.`,
      );
    }
    authorize(request.headers.get('authorization'), route, keys);
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
      const read = await reader.read(request, pathValues, context);
      const body = await carryOut(operationId, read, context);
      return jsonAnswer(successStatus, body);
    } finally {
      staged[0]?.discard();
    }
  }

  const handle = (request: EmulatorRequest): Promise<EmulatorAnswer> =>
    answer(request).catch((thrown) => problemAnswer(thrown, codes));

  return {
    fetch: async (input, init) => {
      // A request that is one already stays as it is: it may be of another making than this global's.
      const isRequest = typeof input === 'object' && 'headers' in input && init === undefined;
      const request = isRequest ? input : new Request(input, init);
      const { body, headers, status } = await handle(request);
      return new Response(body, { headers, status });
    },
    handle,
    basePath,
    apiKeys: readApiKeys(options.apiKeys),
    state: createEmulatorState(connections),
    reset: () => connections.fill(seed()),
    snapshot: () => takeSnapshot(connections),
    restore: (snapshot) => connections.fill(parseSnapshot(snapshot, checkConnection)),
  };
}
