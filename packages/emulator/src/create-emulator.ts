import { readApiKeys } from './access/read-api-keys.js';
import { createAdmin } from './admin/create-admin.js';
import { createApi } from './api/create-api.js';
import { createUnreliableApi } from './api/create-unreliable-api.js';
import { createAdjustableClock } from './clock/adjustable-clock.js';
import type { Emulator } from './emulator.js';
import type { EmulatorOptions } from './emulator-options.js';
import { createFaultQueue } from './faults/create-fault-queue.js';
import { toResponse } from './http/to-response.js';
import { readErrorCodes } from './problem/error-codes.js';
import { createRateLimit } from './rate-limit/create-rate-limit.js';
import { readEmulatorOptions } from './read-emulator-options.js';
import { readBasePath } from './routing/read-base-path.js';
import { readRoute } from './routing/read-route.js';
import { seedConnections } from './seed/seed-connections.js';
import { createConnectionRegistry } from './state/connection-registry.js';
import { createEmulatorState } from './state/emulator-state.js';
import { parseSnapshot } from './state/parse-snapshot.js';
import { takeSnapshot } from './state/take-snapshot.js';
import { createContractReader } from './validation/create-contract-reader.js';

/**
 * Creates a stateful Drata Connections API that answers requests in this process, without a port.
 *
 * @throws RangeError when an option is out of its range.
 * @throws TypeError when `contract` is a document that has not been compiled.
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
  const contract = settings.contract.document;
  const clock = createAdjustableClock(settings.clock);
  const rateLimit = settings.rateLimit === false ? undefined : createRateLimit(settings.rateLimit);
  const faults = createFaultQueue(settings.faults);
  const seed = () => seedConnections(settings.seed, settings.connections);
  const connections = createConnectionRegistry({
    storage: settings.storage,
    now: clock.now,
    processingMs: settings.processingMs,
    seed,
  });

  const { reader, operations, checkConnection } = createContractReader(
    settings.contract,
    settings.maxBodyBytes,
  );
  const routes = new Map(
    operations.map((operation) => [operation.operationId, readRoute(contract, operation)]),
  );
  const basePath = readBasePath(contract);
  const codes = readErrorCodes(contract);
  const keys = new Map(Object.values(settings.apiKeys).map((each) => [each.key, each]));
  const api = createApi({ basePath, routes, keys, reader, connections });
  const unreliable = createUnreliableApi({
    ...{ api, contract, reader, routes, faults, rateLimit, codes },
    takesFaultHeader: settings.faultHeader,
    latencyMs: settings.latencyMs,
    wait: settings.wait,
  });

  const forgetRequests = () => rateLimit?.reset();
  const surface = {
    basePath,
    apiKeys: readApiKeys(options.apiKeys),
    state: createEmulatorState(connections),
    faults,
    clock,
    reset: () => {
      connections.fill(seed());
      faults.set(settings.faults);
      forgetRequests();
    },
    snapshot: () => takeSnapshot(connections),
    restore: (snapshot: unknown) => connections.fill(parseSnapshot(snapshot, checkConnection)),
  };
  const admin = settings.admin
    ? createAdmin({ ...surface, forgetRequests }, settings.maxBodyBytes)
    : undefined;
  const handle: Emulator['handle'] = (request) => {
    const answer = admin?.(request);
    if (answer !== undefined) return answer;
    const address = request.address ?? settings.clientAddress;
    return unreliable(request, { now: clock.now(), address, region: settings.region });
  };

  return {
    ...surface,
    handle,
    fetch: async (input, init) => {
      // A request that is one already stays as it is: it may be of another making than this global's.
      const isRequest = typeof input === 'object' && 'headers' in input && init === undefined;
      return toResponse(await handle(isRequest ? input : new Request(input, init)));
    },
  };
}
