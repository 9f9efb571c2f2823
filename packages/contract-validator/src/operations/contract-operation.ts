import type { ContractBody } from '../bodies/contract-body.js';
import type { ContractParameter } from '../parameters/contract-parameter.js';
import type { QueryPlan } from '../parameters/query-plan.js';
import type { ContractResponses } from '../responses/contract-responses.js';
import type { MatchedOperation } from '../verdicts/matched-operation.js';

/** An operation of the contract, with every schema of it compiled. */
export interface ContractOperation {
  readonly matched: MatchedOperation;
  /** The paths of the servers that have it, without a slash at the end. */
  readonly basePaths: readonly string[];
  /** Matches the path below the base path; one group for each of `names`. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly parameters: readonly ContractParameter[];
  readonly query: QueryPlan;
  /** Query parameters that carry a credential, and so are known although they are no parameters. */
  readonly credentialNames: readonly string[];
  /** Undefined where the operation takes no body. */
  readonly body: ContractBody | undefined;
  readonly responses: ContractResponses;
  readonly arraySpelling: 'declared' | 'any';
}
