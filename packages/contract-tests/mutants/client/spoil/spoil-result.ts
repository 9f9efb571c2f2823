import type { Spoilt } from '../spoilt.js';
import { spoilCall } from './spoil-call.js';

/** A client whose methods return something else. */
export function spoilResult(change: (data: unknown) => unknown): Spoilt {
  return spoilCall(async (run, call) => change(await run(call)));
}
