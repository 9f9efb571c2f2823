import type { components } from './generated/openapi.gen.js';

/** A schema of the contract by its name; `never` in a contract that does not have it. */
export type Schema<Name extends string> = components extends {
  schemas: { [Key in Name]: infer Found };
}
  ? Found
  : never;
