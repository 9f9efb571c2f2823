import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { OpenApiDocument, Operation } from '@drata-connections/types/contract';
import { ContractError } from './contract-error.js';
import type { SecurityScheme } from './security-scheme.js';

/** The alternatives of a `security` list, each with the schemes that it names. */
export function readSecurity(
  document: OpenApiDocument,
  security: NonNullable<Operation['security']>,
): readonly (readonly SecurityScheme[])[] {
  const schemes = document.components?.securitySchemes ?? {};
  return security.map((alternative) =>
    Object.keys(alternative).map((name) => {
      const scheme = schemes[name];
      if (scheme === undefined) {
        throw new ContractError(
          `Failed to read the contract: the security scheme \`${name}\` is not declared. Add it to \`components.securitySchemes\`.`,
        );
      }
      return readScheme(name, scheme);
    }),
  );
}

function readScheme(key: string, node: unknown): SecurityScheme {
  const fields: {
    readonly type?: unknown;
    readonly scheme?: unknown;
    readonly in?: unknown;
    readonly name?: unknown;
  } = isJsonObject(node) ? node : {};
  const type = String(fields.type);
  const scheme = typeof fields.scheme === 'string' ? fields.scheme.toLowerCase() : '';
  if (type === 'mutualTLS') return { type, scheme, place: null };
  if (type !== 'apiKey') return { type, scheme, place: { in: 'header', name: 'authorization' } };
  const { in: place, name } = fields;
  if (typeof name !== 'string' || (place !== 'header' && place !== 'query' && place !== 'cookie')) {
    throw new ContractError(
      `Failed to read the contract: the security scheme \`${key}\` does not say where its key goes. Give it \`in\` (header, query or cookie) and \`name\`.`,
    );
  }
  return {
    type,
    scheme,
    place: { in: place, name: place === 'header' ? name.toLowerCase() : name },
  };
}
