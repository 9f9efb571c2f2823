import { dredd } from '../tools/dredd/dredd.js';
import { respect } from '../tools/respect/respect.js';
import { specmatic } from '../tools/specmatic/specmatic.js';
import type { Peer } from './peer.js';

/** The tools that ours is measured beside. */
export const peers: readonly Peer[] = [dredd, respect, specmatic];
