import type { ClientFault } from '../client/client-fault.js';

/** What came of a fault in a client. */
export interface ClientRow {
  readonly fault: ClientFault;
  /** The first thing that did not hold; null when everything did. */
  readonly problem: string | null;
}
