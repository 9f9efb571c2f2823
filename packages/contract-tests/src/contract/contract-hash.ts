import { createHash } from 'node:crypto';
import type { OpenApiDocument } from '@drata-connections/types/contract';

/** SHA-256 of a contract as JSON, in hexadecimal. */
export function contractHash(contract: OpenApiDocument): string {
  return createHash('sha256').update(JSON.stringify(contract)).digest('hex');
}
