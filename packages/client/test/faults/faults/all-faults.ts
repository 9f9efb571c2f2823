import { bodyFaults } from './body-faults.js';
import { connectionFaults } from './connection-faults.js';
import type { Fault } from './fault.js';
import { redirectFaults } from './redirect-faults.js';
import { slowFaults } from './slow-faults.js';
import { statusFaults } from './status-faults.js';
import { stormFaults } from './storm-faults.js';

/** Every fault. */
export const allFaults: readonly Fault[] = [
  ...slowFaults,
  ...stormFaults,
  ...connectionFaults,
  ...bodyFaults,
  ...redirectFaults,
  ...statusFaults,
];
