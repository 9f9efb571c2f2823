import type { Problem } from '../problems/problem.js';
import type { DecodedBody } from './decoded-body.js';
import type { MatchedOperation } from './matched-operation.js';

/** Parameters by name, decoded; those left out have the default of their schema, where there is one. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** What the contract says of the head of a request: of everything but the body. */
export interface HeadVerdict {
  /** The operation that method and path ask for; undefined where the contract has none. */
  readonly operation: MatchedOperation | undefined;
  /** The methods that the contract has for the path, in upper case; empty for an unknown path. */
  readonly methods: readonly string[];
  readonly path: ParameterValues;
  readonly query: ParameterValues;
  /** Only those that the contract declares, by the name that it declares. */
  readonly headers: ParameterValues;
  readonly cookies: ParameterValues;
  /** Everything that is wrong; empty for a request that keeps the contract. */
  readonly problems: readonly Problem[];
}

/** What the contract says of a request. */
export interface RequestVerdict extends HeadVerdict {
  /** The body; undefined where there is none, or none that can be decoded. */
  readonly body: DecodedBody | undefined;
}
