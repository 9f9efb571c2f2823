import type { Exclusion } from './exclusion.js';

/** One thing that the contract declares and that a case can exercise. */
export interface CoveragePoint {
  readonly operationId: string;
  readonly kind:
    | 'status'
    | 'response media type'
    | 'response example'
    | 'response branch'
    | 'request media type'
    | 'parameter'
    | 'combination'
    | 'body'
    | 'refusal'
    | 'derivation';
  /** The parameter, of the kind `parameter`; else empty. */
  readonly parameter: string;
  /** Unique within the operation and the kind, for example `404` or `limit: 50`. */
  readonly name: string;
  /** Why it could not be exercised, where that is known. */
  readonly reason?: string;
  /**
   * Whose fault it is that nobody can exercise it: the mock cannot show it, or the document contradicts itself. Such a
   * point is no part of the share that a threshold asks for, as lines are that a coverage tool is told to leave out.
   */
  readonly excludedBy?: Exclusion['by'];
}
