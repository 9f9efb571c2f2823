import type { Exchange } from '../wire/exchange.js';
import type { CoveragePoint } from './coverage-point.js';

/** What of an exchange coverage is read from. */
export interface Observation {
  readonly exchange: Exchange;
  /** The parameters as name and value pairs, by the place that they are in. */
  readonly pairs: (place: string) => readonly (readonly [name: string, value: string])[];
  /** The request body, parsed; undefined when there is none, or it cannot be read. */
  readonly body: unknown;
  /** The response body as JSON; undefined when it is not. */
  readonly received: unknown;
}

/** A point, and how to tell from an exchange that it was exercised: coverage is what was on the wire. */
export interface ObservablePoint extends CoveragePoint {
  readonly seenIn: (observation: Observation) => boolean;
}
