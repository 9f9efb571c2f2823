import { isJsonObject } from '@drata-connections/contract-validator/document';
import { HarError } from './har-error.js';
import type { HarExchange } from './har-exchange.js';
import { readHarEntry } from './read-har-entry.js';

/** What an archive holds. */
export interface HarReading {
  /** Whether `drata-contract` wrote it: then nothing is left out of it but keys. */
  readonly isOwn: boolean;
  /** The base URLs that were checked when it was written; of its own archives only. */
  readonly targets: readonly string[];
  readonly exchanges: readonly HarExchange[];
  /** As they stand in the archive, credentials included. */
  readonly entries: readonly unknown[];
}

/**
 * Reads an HTTP Archive 1.2, whoever wrote it. Credentials are taken out on the way.
 *
 * @param text The archive as text.
 * @throws HarError when it is none.
 */
export function readHar(text: string): HarReading {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new HarError(
      'Failed to read the HAR: it is not JSON. Pass an archive as browsers export it.',
      { cause },
    );
  }
  const log = isJsonObject(document) ? document['log'] : undefined;
  const entries = isJsonObject(log) ? log['entries'] : undefined;
  if (!isJsonObject(log) || !Array.isArray(entries)) {
    throw new HarError(
      'Failed to read the HAR: it has no `log.entries`. Pass an archive as browsers export it.',
    );
  }
  const { creator, _targets: targets } = log;
  const isOwn = isJsonObject(creator) && creator['name'] === 'drata-contract';
  return {
    isOwn,
    targets: Array.isArray(targets)
      ? targets.filter((target) => typeof target === 'string' && URL.canParse(target))
      : [],
    entries,
    exchanges: entries.map((entry: unknown, index) => readHarEntry(entry, index + 1, isOwn)),
  };
}
