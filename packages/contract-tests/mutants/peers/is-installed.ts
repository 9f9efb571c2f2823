import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './peer.js';
import { peerFolder } from './peer-folder.js';

/** Whether the measured version of a peer is there. */
export function isInstalled(peer: Peer): boolean {
  return existsSync(join(peerFolder(peer), 'node_modules', peer.packageName, 'package.json'));
}
