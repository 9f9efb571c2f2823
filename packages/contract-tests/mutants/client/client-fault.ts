import type { Spoilt } from './spoilt.js';

/** A small realistic bug of a client. */
export interface ClientFault {
  /** Names it in the table: kebab-case. */
  readonly id: string;
  /** What the client does. */
  readonly title: string;
  /** What the contract says instead. */
  readonly breaks: string;
  readonly spoilt: Spoilt;
}
