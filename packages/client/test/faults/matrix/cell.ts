import type { Fault } from '../faults/fault.js';
import type { FaultCall } from './fault-call.js';
import type { Scenario } from './scenario.js';

/** One place of the matrix. */
export interface Cell {
  readonly fault: Fault;
  readonly call: FaultCall;
  readonly scenario: Scenario;
}
