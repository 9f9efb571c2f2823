/** Whether an IP address is one of a list of addresses and IPv4 networks (`203.0.113.0/24`). */
export function matchesAddress(address: string, list: readonly string[]): boolean {
  const plain = normalize(address);
  return list.some((entry) => {
    const [network = '', bits] = entry.split('/');
    if (bits === undefined) return normalize(network) === plain;
    const [own, wanted] = [toNumber(plain), toNumber(network)];
    if (own === undefined || wanted === undefined) return false;
    const size = 2 ** (32 - Number(bits));
    return Math.floor(own / size) === Math.floor(wanted / size);
  });
}

/** An address as it is compared: `::ffff:127.0.0.1` is `127.0.0.1` (RFC 4291, section 2.5.5.2). */
function normalize(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
}

function toNumber(address: string): number | undefined {
  const parts = address.split('.').map(Number);
  const isAddress = parts.length === 4 && parts.every((part) => part >= 0 && part <= 255);
  return isAddress ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined;
}
