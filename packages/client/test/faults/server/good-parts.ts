import { samplePage } from '../../sample-page.js';
import type { HttpMessageParts } from './http-message-parts.js';

/** What a healthy server answers to a request of this method. */
export function goodParts(method: string): HttpMessageParts & { readonly body: string } {
  return method === 'GET'
    ? { status: 200, body: JSON.stringify(samplePage) }
    : { status: method === 'POST' ? 201 : 200, body: '{}' };
}
