import type { ClientFault } from './client-fault.js';
import { answerFaults } from './faults/answer-faults.js';
import { formFaults } from './faults/form-faults.js';
import { repetitionFaults } from './faults/repetition-faults.js';
import { requestContentFaults } from './faults/request-content-faults.js';
import { requestLineFaults } from './faults/request-line-faults.js';
import { textFaults } from './faults/text-faults.js';

/** Every fault that is put into a client. A new one is a row in one of these lists. */
export const clientFaults: readonly ClientFault[] = [
  ...requestLineFaults,
  ...requestContentFaults,
  ...textFaults,
  ...formFaults,
  ...repetitionFaults,
  ...answerFaults,
];
