import { BaseResolver, Source } from '@redocly/openapi-core';

/** Reads nothing from the network or the disk: what a document names outside of itself (`externalValue`) is empty. */
export class OfflineResolver extends BaseResolver {
  override loadExternalRef(absoluteRef: string): Promise<Source> {
    return Promise.resolve(new Source(absoluteRef, 'null'));
  }
}
