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
      return { type: scheme.type, scheme: (scheme.scheme ?? '').toLowerCase() };
    }),
  );
}
