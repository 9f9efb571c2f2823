import type { Region } from '@drata-connections/types';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Route } from '../routing/route.js';
import { type ApiKeysByValue, findAccount } from './find-account.js';
import { matchesAddress } from './matches-address.js';
import { unauthorized } from './unauthorized.js';

/** Where and when a request arrives. */
export interface Arrival {
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** The address that the request comes from. */
  readonly address: string;
  /** The region that the emulator stands for. */
  readonly region: Region;
}

/**
 * Lets a request in, or says why not.
 *
 * @throws ApiProblem 401, 412, 402 or 403; whichever comes first in this order.
 */
export function authorize(
  request: Pick<EmulatorRequest, 'headers' | 'url'>,
  { permission, security }: Pick<Route, 'permission' | 'security'>,
  keys: ApiKeysByValue,
  { now, address, region }: Arrival,
): void {
  const account = findAccount(request, security, keys);
  if (account === undefined) return;
  const isExpired = account.expiresAt !== undefined && now >= Number(new Date(account.expiresAt));
  if (account.expired === true || isExpired) throw unauthorized('the API key has expired');
  if (account.region !== undefined && account.region !== region) {
    throw unauthorized(`the API key belongs to the region ${account.region}, this is ${region}`);
  }
  if (account.termsAccepted === false) {
    throw new ApiProblem(
      412,
      'API terms not accepted: somebody has to accept them in the web app first.',
    );
  }
  if (account.planIncludesApi === false) {
    throw new ApiProblem(
      402,
      "Upgrade required: the account's plan does not include this feature.",
    );
  }
  if (
    account.allowedAddresses !== undefined &&
    !matchesAddress(address, account.allowedAddresses)
  ) {
    throw new ApiProblem(403, 'Forbidden: the API key is not allowed from this address.');
  }
  if (permission === undefined) return;
  const isIt = (each: string): boolean => each === permission;
  if (!account.permissions.some(isIt)) {
    throw new ApiProblem(403, `Forbidden: the API key lacks the permission ${permission}.`);
  }
  if (account.disabledFeatures?.some(isIt)) {
    throw new ApiProblem(403, `Forbidden: ${permission} is not enabled for the account.`);
  }
}
