import type { ContractContent } from './contract-content.js';
import type { ContractParameter } from './contract-parameter.js';
import type { ContractResponse } from './contract-response.js';
import type { SecurityScheme } from './security-scheme.js';

export interface ContractOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, for example `/connections/{id}/upload/csv`. */
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly body: {
    readonly required: boolean;
    readonly contents: readonly ContractContent[];
  } | null;
  readonly responses: readonly ContractResponse[];
  /** Alternatives, of which one must hold; each lists the schemes that it needs together. */
  readonly security: readonly (readonly SecurityScheme[])[];
}
