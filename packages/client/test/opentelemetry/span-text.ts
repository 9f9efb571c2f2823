import { inspect } from 'node:util';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';

/** All that an exporter gets to see of a span. */
export function spanText(span: ReadableSpan): string {
  const { name, attributes, status, events, links, resource } = span;
  return inspect({ name, attributes, status, events, links, resource }, { depth: null });
}
