import type { ContractContent } from '../contract/contract-content.js';
import type { ContractResponse } from '../contract/contract-response.js';

/** The content that a response declares for a media type: the type itself, else a range that it is in. */
export function findContent(
  { contents }: ContractResponse,
  mediaType: string,
): ContractContent | undefined {
  const [group = ''] = mediaType.split('/');
  const named = contents.map((content) => ({
    content,
    name: content.mediaType.toLowerCase().replace(/;.*$/, '').trim(),
  }));
  const names = [mediaType, `${group}/*`, '*/*'];
  for (const wanted of names) {
    const found = named.find(({ name }) => name === wanted);
    if (found) return found.content;
  }
  return undefined;
}
