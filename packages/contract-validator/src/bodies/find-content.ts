import type { ContractContent } from './contract-body.js';
import { matchesMediaType } from './matches-media-type.js';
import { mediaTypeOf } from './media-type-of.js';

/** The declared content that a `Content-Type` belongs to. */
export function findContent(
  contents: readonly ContractContent[],
  contentType: string | null,
): ContractContent | undefined {
  const mediaType = mediaTypeOf(contentType);
  return contents.find((content) => matchesMediaType(mediaType, content.mediaType));
}
