import { accessFaults } from './faults/access-faults.js';
import { boundFaults } from './faults/bound-faults.js';
import { errorFaults } from './faults/error-faults.js';
import { filterFaults } from './faults/filter-faults.js';
import { itemFaults } from './faults/item-faults.js';
import { messageFaults } from './faults/message-faults.js';
import { orderFaults } from './faults/order-faults.js';
import { pageFaults } from './faults/page-faults.js';
import { pagingFaults } from './faults/paging-faults.js';
import { rareListFaults } from './faults/rare-list-faults.js';
import { refusalFaults } from './faults/refusal-faults.js';
import { statefulFaults } from './faults/stateful-faults.js';
import { uploadFaults } from './faults/upload-faults.js';
import { validationFaults } from './faults/validation-faults.js';
import type { ProviderFault } from './provider-fault.js';

/** Every fault that is put into a server. A new one is a row in one of these lists. */
export const providerFaults: readonly ProviderFault[] = [
  ...itemFaults,
  ...pageFaults,
  ...pagingFaults,
  ...filterFaults,
  ...orderFaults,
  ...rareListFaults,
  ...boundFaults,
  ...refusalFaults,
  ...accessFaults,
  ...errorFaults,
  ...uploadFaults,
  ...validationFaults,
  ...statefulFaults,
  ...messageFaults,
];
