import type { RequestHeaders } from '@drata-connections/contract-validator';
import type { EmulatorRequest } from '../http/emulator-request.js';
import type { ApiKeyDefinition } from './api-key-definition.js';
import type { CredentialPlace, SecurityRule } from './credential-place.js';
import { unauthorized } from './unauthorized.js';

/** The API keys of an emulator, by the key itself. */
export type ApiKeysByValue = ReadonlyMap<string, ApiKeyDefinition>;

/**
 * The account whose API key a request carries; undefined where the operation needs none.
 *
 * @throws ApiProblem 401 when the request carries no known key where it should.
 */
export function findAccount(
  request: Pick<EmulatorRequest, 'headers' | 'url'>,
  rule: SecurityRule,
  keys: ApiKeysByValue,
): ApiKeyDefinition | undefined {
  let refusal: unknown;
  for (const places of rule) {
    try {
      const accounts = places.map((place) => accountAt(request, place, keys));
      return accounts[0];
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

function accountAt(
  { headers, url }: Pick<EmulatorRequest, 'headers' | 'url'>,
  place: CredentialPlace,
  keys: ApiKeysByValue,
): ApiKeyDefinition {
  if (place.kind === 'other') {
    throw unauthorized(`the emulator has no credentials for the scheme ${place.name}`);
  }
  const token =
    place.kind === 'bearer'
      ? bearerToken(headers.get('authorization'))
      : textAt(headers, url, place);
  const account = keys.get(token);
  if (account === undefined) throw unauthorized('the API key is unknown');
  return account;
}

function bearerToken(authorization: string | null): string {
  if (authorization === null) throw unauthorized('the request has no `Authorization` header');
  // RFC 9110, section 11.1: the scheme is compared without regard to case; RFC 6750 has the form of the token.
  const token = /^bearer +([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  if (token !== undefined) return token;
  throw unauthorized('the `Authorization` header must have the form `Bearer <API key>`');
}

function textAt(
  headers: RequestHeaders,
  url: string,
  { in: place, name }: Extract<CredentialPlace, { kind: 'api-key' }>,
): string {
  const cookies = new URLSearchParams((headers.get('cookie') ?? '').replaceAll(/;\s*/g, '&'));
  const text =
    place === 'header'
      ? headers.get(name)
      : (place === 'query' ? new URL(url).searchParams : cookies).get(name);
  if (text === null) throw unauthorized(`the request has no ${place} ${name} with an API key`);
  return text;
}
