import { crc32 } from 'node:zlib';

/** The checksum that stands beside what a row holds. */
export function checksum(value: string | Uint8Array): number {
  return crc32(value);
}
