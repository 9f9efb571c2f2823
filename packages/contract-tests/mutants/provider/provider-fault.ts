import type { Wrap } from './wrap.js';

/** A small realistic bug of a server. */
export interface ProviderFault {
  /** Names it in the table: kebab-case. */
  readonly id: string;
  /** What the server does. */
  readonly title: string;
  /** What the contract says instead. */
  readonly breaks: string;
  readonly wrap: Wrap;
}
