import { operationTable } from '@drata-connections/types';
import type { Fault } from '../faults/fault.js';
import type { Meaning } from '../faults/meaning.js';
import type { FaultCall } from './fault-call.js';
import { mayRepeat } from './may-repeat.js';
import type { Scenario } from './scenario.js';

/** What must come of a call. */
export interface Expectation {
  /** What the last answer means; `success` if the call succeeds. */
  readonly meaning: Meaning;
  /** How often the client sends, or tries to. */
  readonly attempts: number;
  /** How many requests arrive. */
  readonly requests: number;
}

/** How many attempts the client is allowed. */
export const allowedAttempts = 3;

/** Says what must come of a call that meets a fault. */
export function expectation(fault: Fault, call: FaultCall, scenario: Scenario): Expectation {
  const meaning = typeof fault.meaning === 'function' ? fault.meaning(call) : fault.meaning;
  const repeats = mayRepeat(operationTable[call.operationId].retry, meaning);
  const recovers = repeats && scenario === 'once';
  const attempts = recovers ? 2 : repeats ? allowedAttempts : 1;
  return {
    meaning: recovers ? { kind: 'success' } : meaning,
    attempts,
    requests: meaning.kind !== 'refused' ? attempts : recovers ? 1 : 0,
  };
}
