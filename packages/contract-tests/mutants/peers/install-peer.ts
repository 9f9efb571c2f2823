import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProcess } from '../tools/run-process.js';
import { isInstalled } from './is-installed.js';
import type { Peer } from './peer.js';
import { peerFolder } from './peer-folder.js';

/**
 * Installs a peer with npm, without running scripts of its packages.
 *
 * @throws Error when npm could not install it.
 */
export async function installPeer(peer: Peer): Promise<void> {
  const { packageName, version } = peer;
  const folder = peerFolder(peer);
  await mkdir(folder, { recursive: true });
  // Without a manifest of its own, npm would install into the package around it.
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  await runProcess('npm', [...args, `${packageName}@${version}`], {
    cwd: folder,
    timeoutMs: 600_000,
  });
  if (!isInstalled(peer)) {
    throw new Error(
      `Failed to install ${packageName}@${version}: npm did not put it into ${folder}. Run npm there by hand to see why.`,
    );
  }
}
