import { calls } from './calls.js';
import type { FaultCall } from './fault-call.js';

/** Finds a call by its name. */
export function callNamed(name: string): FaultCall {
  const call = calls.find((each) => each.name === name);
  if (!call) {
    throw new Error(`There is no call named ${name}.`);
  }
  return call;
}
