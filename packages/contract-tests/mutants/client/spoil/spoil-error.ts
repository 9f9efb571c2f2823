import { type DrataApiError, isDrataApiError } from '@drata-connections/client';
import type { DriverCall } from '@drata-connections/contract-tests';
import type { Spoilt } from '../spoilt.js';
import { spoilCall } from './spoil-call.js';

/** A client that does something else with errors of the API: what `change` returns is returned in place of throwing. */
export function spoilError(change: (error: DrataApiError, call: DriverCall) => unknown): Spoilt {
  return spoilCall((run, call) =>
    run(call).catch((error: unknown) => {
      if (isDrataApiError(error)) return change(error, call);
      throw error;
    }),
  );
}
