import type { ContractContent } from './contract-content.js';
import type { ContractParameter } from './contract-parameter.js';
import type { ContractResponse } from './contract-response.js';
import type { ItemReference } from './item-reference.js';
import type { ListVocabulary } from './list-vocabulary.js';
import type { SecurityScheme } from './security-scheme.js';

export interface ContractOperation {
  readonly operationId: string;
  /** JSON Pointer of the operation in the document. */
  readonly pointer: string;
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
  /** Whether it only reads: `GET` and `HEAD`. */
  readonly safe: boolean;
  /** How the list works that it answers; null where the contract does not say (`x-list`). */
  readonly list: ListVocabulary | null;
  /** What a list has more of after it; null where the contract does not say (`x-creates`). */
  readonly creates: ItemReference | null;
}
