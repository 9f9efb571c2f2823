import { ApiProblem } from '../problem/api-problem.js';
import type { Route } from '../routing/route.js';
import type { ApiKeyDefinition } from './api-key-definition.js';

/** The API keys of an emulator, by the key itself. */
export type ApiKeysByValue = ReadonlyMap<string, ApiKeyDefinition>;

/**
 * Lets a request in, or says why not.
 *
 * @throws ApiProblem 401, 412, 402 or 403; whichever comes first in this order.
 */
export function authorize(
  authorization: string | null,
  { permission }: Pick<Route, 'permission'>,
  keys: ApiKeysByValue,
): void {
  const account = findAccount(authorization, keys);
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
  if (permission === undefined) return;
  const isIt = (each: string): boolean => each === permission;
  if (!account.permissions.some(isIt)) {
    throw new ApiProblem(403, `Forbidden: the API key lacks the permission ${permission}.`);
  }
  if (account.disabledFeatures?.some(isIt)) {
    throw new ApiProblem(403, `Forbidden: ${permission} is not enabled for the account.`);
  }
}

function findAccount(authorization: string | null, keys: ApiKeysByValue): ApiKeyDefinition {
  if (authorization === null) throw unauthorized('the request has no `Authorization` header');
  // RFC 9110, section 11.1: the scheme is compared without regard to case; RFC 6750 has the form of the token.
  const token = /^bearer +([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    throw unauthorized('the `Authorization` header must have the form `Bearer <API key>`');
  }
  const account = keys.get(token);
  if (account === undefined) throw unauthorized('the API key is unknown');
  if (account.expired === true) throw unauthorized('the API key has expired');
  return account;
}

function unauthorized(reason: string): ApiProblem {
  return new ApiProblem(401, `Unauthorized: ${reason}.`, {
    headers: { 'www-authenticate': 'Bearer' },
  });
}
