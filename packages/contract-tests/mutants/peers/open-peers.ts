import type { ProviderTool } from '../tools/provider-tool.js';
import { installPeer } from './install-peer.js';
import { isInstalled } from './is-installed.js';
import { peerFolder } from './peer-folder.js';
import { peers } from './peers.js';

/** The peers that can run, and why the others cannot. */
export interface OpenedPeers {
  readonly tools: readonly ProviderTool[];
  readonly absent: readonly string[];
}

/**
 * Opens the peers that are there.
 *
 * @param install Whether to install those that are not.
 */
export async function openPeers(install: boolean): Promise<OpenedPeers> {
  const tools: ProviderTool[] = [];
  const absent: string[] = [];
  for (const peer of peers) {
    const { packageName, version } = peer;
    const missing = await peer.missing();
    if (missing !== null) {
      absent.push(`${packageName} ${version} needs ${missing}`);
      continue;
    }
    if (!isInstalled(peer)) {
      if (!install) {
        absent.push(`${packageName} ${version} is not installed: \`--peers\` installs it`);
        continue;
      }
      await installPeer(peer);
    }
    tools.push(peer.open(peerFolder(peer)));
  }
  return { tools, absent };
}
