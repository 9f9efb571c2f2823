import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import type { Source } from '../pull/source.js';
import type { Provenance } from './provenance.js';
import { readGeneratorVersions } from './read-generator-versions.js';
import { sha256 } from './sha256.js';

/** Describes what was pulled. The same bytes keep the moment at which they were pulled first. */
export function createProvenance(options: {
  readonly source: Source;
  readonly document: JsonObject;
  readonly kept: JsonObject;
  readonly all: boolean;
  readonly upstream: string;
  readonly earlier: Provenance | undefined;
  readonly now: Date;
}): Provenance {
  const { source, document, kept, all, upstream, earlier, now } = options;
  const hash = sha256(source.bytes);
  const { title, version } = readObject(document, 'info');
  return {
    source: source.name,
    pulledAt: earlier?.sha256 === hash ? earlier.pulledAt : now.toISOString(),
    sha256: hash,
    openapi: String(document['openapi']),
    title: String(title),
    version: String(version),
    operations: {
      document: listOperations(document).length,
      kept: listOperations(kept).length,
    },
    all,
    upstreamSha256: sha256(upstream),
    generators: readGeneratorVersions(),
  };
}
