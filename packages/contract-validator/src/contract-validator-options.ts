import type { SchemaCompiler } from './schemas/schema-compiler.js';
import type { MatchedOperation } from './verdicts/matched-operation.js';

/** What a validator is made from. */
export interface ContractValidatorOptions {
  /** An OpenAPI 3.0 or 3.1 document; references within it are followed, references to other documents are refused. */
  readonly contract: object;
  /** Makes the checks: `createAjvCompiler(contract)` of `./ajv`, or what `./generate` wrote. */
  readonly compiler: SchemaCompiler;
  /** Which operations are judged; requests for others match none. Default: all. */
  readonly include?: (operation: MatchedOperation) => boolean;
  /** Whether responses can be judged; if not, they are not read from the contract. Default: true. */
  readonly responses?: boolean;
  /**
   * Where the operations are, in place of the paths of `servers`: `['']` for requests that are named from the path of
   * the operation on, wherever they went. Default: as `servers` has it.
   */
  readonly basePaths?: readonly string[];
  /**
   * How a list may be spelled in a query: `declared` takes the contract's style only, `any` takes `a=1&a=2`, `a[]=1`,
   * `a[0]=1` and `a=1,2` alike. Default: `declared`.
   */
  readonly arraySpelling?: (operation: MatchedOperation) => 'declared' | 'any';
}
