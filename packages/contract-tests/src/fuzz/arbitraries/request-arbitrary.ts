import type fc from 'fast-check';
import type { FuzzMode, GeneratedRequest } from '../generated-request.js';
import { callArbitrary } from './call-arbitrary.js';
import { changedRequest } from './changed-request.js';
import type { FuzzTarget } from './fuzz-target.js';
import { hostileRequest } from './hostile-request.js';
import { validRequest } from './valid-request.js';

/** Requests to an operation, each with what is to come of it. Shrinks to the smallest. */
export function requestArbitrary(
  target: FuzzTarget,
  mode: FuzzMode,
): fc.Arbitrary<GeneratedRequest> {
  const calls = callArbitrary(target.schemas, target.operation, target.known);
  if (mode === 'valid') return calls.map((call) => validRequest(target, call));
  if (mode === 'changed') return changedRequest(target, calls);
  return hostileRequest(target, calls);
}
