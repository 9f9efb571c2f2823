import type { RecordedExchange } from '../findings/recorded-exchange.js';

/** An exchange of an archive, and what of it the recorder left out. */
export interface HarExchange {
  /** Position in the archive, from 1. */
  readonly number: number;
  readonly exchange: Omit<RecordedExchange, 'operationId' | 'caseId'>;
  /** Why the body of the request is not known; null when it is. */
  readonly requestGap: string | null;
  /** Why the body of the response is not known; null when it is. */
  readonly responseGap: string | null;
  /** Why the exchange says nothing at all; null when it does. */
  readonly gap: string | null;
}
