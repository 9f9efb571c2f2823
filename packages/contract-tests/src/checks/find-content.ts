import type { ContractContent } from '../contract/contract-content.js';
import type { ContractResponse } from '../contract/contract-response.js';

/** The content that a response declares for a media type: the type itself, else a range that it is in. */
export function findContent(
  { contents }: ContractResponse,
  mediaType: string,
): ContractContent | undefined {
  const [group = ''] = mediaType.split('/');
  for (const wanted of [mediaType, `${group}/*`, '*/*']) {
    const found = contents.find((content) => content.mediaType === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
