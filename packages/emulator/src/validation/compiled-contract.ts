import type { ContractValidator, UncheckedFormat } from '@drata-connections/contract-validator';

/** A contract to serve, every schema of it compiled. `compileContract` makes one. */
export interface CompiledContract {
  /** The OpenAPI document. */
  readonly document: object;
  /** Judges the requests of every operation that is checked. */
  readonly validator: ContractValidator;
  /** Knows that the other operations are there, and nothing more: no request is read for them. */
  readonly unchecked: ContractValidator;
  /** The formats that are not known, with the schemas that have them: of their values, all but the format is checked. */
  readonly uncheckedFormats: readonly UncheckedFormat[];
}
