import { allFaults } from './all-faults.js';
import type { Fault } from './fault.js';

/** Finds a fault by its name. */
export function faultNamed(name: string): Fault {
  const fault = allFaults.find((each) => each.name === name);
  if (!fault) {
    throw new Error(`There is no fault named ${name}.`);
  }
  return fault;
}
