import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import type { Peer } from './peer.js';

/** Where a peer is installed: apart from the workspace, so that nothing of it gets into the lockfile. */
export function peerFolder({ packageName, version }: Peer): string {
  return join(packageFolder, '.mutants/peers', `${packageName.replaceAll('/', '-')}-${version}`);
}
