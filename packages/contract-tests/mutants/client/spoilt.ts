import type { ClientEdgeOptions } from '@drata-connections/contract-tests';

/** A client, or the way in which it is called, with a fault in it. */
export type Spoilt = Pick<ClientEdgeOptions, 'createClient' | 'drivers'>;
