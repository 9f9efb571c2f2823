import { type DriverCall, drivers } from '@drata-connections/contract-tests';
import type { Spoilt } from '../spoilt.js';

/** A client with a fault between its methods and their callers. */
export function spoilCall(
  around: (run: (call: DriverCall) => Promise<unknown>, call: DriverCall) => Promise<unknown>,
): Spoilt {
  return {
    drivers: Object.fromEntries(
      Object.entries(drivers).map(([operationId, driver]) => [
        operationId,
        (client, call) => around((changed) => driver(client, changed), call),
      ]),
    ),
  };
}
