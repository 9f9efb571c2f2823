import { isJsonObject, locate, pointerOf } from '@drata-connections/contract-validator/document';
import type { CredentialPlace, SecurityRule } from './credential-place.js';

/** Reads which API key an operation asks for: its own `security`, else that of the document, else none. */
export function readSecurity(contract: object, operationPointer: string): SecurityRule {
  const operation = locate(contract, operationPointer).value;
  const own = isJsonObject(operation) ? operation['security'] : undefined;
  const rule = own ?? ('security' in contract ? contract.security : undefined);
  if (!Array.isArray(rule) || rule.length === 0) return [[]];
  return rule.map((requirement: unknown) =>
    isJsonObject(requirement)
      ? Object.keys(requirement).map((name) => readPlace(contract, name))
      : [],
  );
}

function readPlace(contract: object, scheme: string): CredentialPlace {
  const { value } = locate(contract, pointerOf('#/components/securitySchemes', scheme));
  const fields = isJsonObject(value) ? value : {};
  const { type, scheme: http, in: place, name } = fields;
  if (type === 'oauth2' || type === 'openIdConnect') return { kind: 'bearer' };
  if (type === 'http' && String(http).toLowerCase() === 'bearer') return { kind: 'bearer' };
  const isPlace = place === 'header' || place === 'query' || place === 'cookie';
  if (type === 'apiKey' && isPlace && typeof name === 'string') {
    return { kind: 'api-key', in: place, name };
  }
  return { kind: 'other', name: scheme };
}
