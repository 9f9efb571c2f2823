import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { OutgoingRequest } from '../wire/outgoing-request.js';
import type { ArrivedResponse } from './arrived-response.js';

/** What came back for a request. */
export interface Answer extends ArrivedResponse {
  readonly request: OutgoingRequest;
  /** For the report, made when it is asked for: a long run keeps few. */
  readonly record: () => RecordedExchange;
}
