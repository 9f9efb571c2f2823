import { contract as installed, type OpenApiDocument } from '@drata-connections/types/contract';
import { isLoopback } from './is-loopback.js';

/** Whether a host is the vendor's: one of the `servers` of the contract or of the installed one, or in their domain. */
export function isVendorHost(hostname: string, contract: OpenApiDocument): boolean {
  const name = plain(hostname);
  const servers = [...(contract.servers ?? []), ...(installed.servers ?? [])].flatMap(({ url }) => {
    const host = URL.canParse(url) ? new URL(url).hostname : null;
    return host === null || isLoopback(host) ? [] : [plain(host)];
  });
  return servers.includes(name) || name === 'drata.com' || name.endsWith('.drata.com');
}

/** A name with a dot at its end is the same host. */
function plain(hostname: string): string {
  return hostname.toLowerCase().replace(/\.+$/, '');
}
