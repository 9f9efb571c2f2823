import type { ExchangeInit } from '../http/exchange.js';
import type { Operation } from '../http/operation.js';
import type { Attempt } from '../observation/attempt.js';
import type { Settings } from '../options/settings.js';

/** What is known of a call while it is carried out. */
export interface Call {
  readonly settings: Settings;
  readonly init: ExchangeInit;
  /** `undefined` for a path that the contract does not know. */
  readonly operation: Operation | undefined;
  readonly path: string;
  readonly method: string;
  /** Whether middleware is to see a real `Request` and an unread `Response`. */
  readonly isObserved: boolean;
  /** When the deadline is, in milliseconds since 1970. */
  readonly endsAt: number;
  /** The whole URL, once it is known. */
  url: string;
  /** How many attempts were begun. */
  attempts: number;
  /** The last of them, until it is over. */
  attempt?: Attempt | undefined;
  /** The key that it was sent with. */
  apiKey: string;
}
