import type { ContractOperation } from '../contract/contract-operation.js';
import { askedSchemes } from './asked-schemes.js';

/** Where in a request the credential of an operation is: `header/authorization`, `query/key`. */
export function credentialPointer(operation: ContractOperation): string {
  const place = askedSchemes(operation).find((scheme) => scheme.place !== null)?.place;
  return place ? `${place.in}/${place.name}` : 'header/authorization';
}
