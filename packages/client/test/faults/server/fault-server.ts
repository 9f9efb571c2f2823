import type { ReceivedRequest } from './received-request.js';

/** A server that answers with raw bytes, and so can break every rule of HTTP. */
export interface FaultServer {
  readonly baseUrl: string;
  /** Every request that arrived whole, in order. */
  readonly received: readonly ReceivedRequest[];
  /** Listens again on the same port. */
  open(): Promise<void>;
  /** Closes the port and every connection. */
  close(): Promise<void>;
  /**
   * Waits until the client has closed every connection whose answer was left unfinished.
   *
   * @returns How many it has not closed after a while that is long for a computer.
   */
  leftOpen(): Promise<number>;
}
