/**
 * A string of which some values are known: editors offer those, and every other string is accepted too.
 *
 * The API adds values without notice, so what it sends is open; what it receives is not.
 *
 * @example
 * ```ts
 * import type { ConnectionState, Open } from '@drata-connections/types';
 *
 * const state: Open<ConnectionState> = 'PAUSED';
 * ```
 */
export type Open<Known extends string> = Known | (string & {});
