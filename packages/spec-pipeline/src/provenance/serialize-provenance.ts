import type { Provenance } from './provenance.js';

/** The text of `openapi/provenance.json`. */
export function serializeProvenance(provenance: Provenance): string {
  return `${JSON.stringify(provenance, undefined, 2)}\n`;
}
