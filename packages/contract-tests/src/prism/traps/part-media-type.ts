import type { PrismTrap } from './prism-trap.js';

/** Prism reads a multipart body as text and never looks at the media type of a part. */
export const partMediaType: PrismTrap = {
  name: 'media type of a part',
  expectation: 'accepted',
  requestsOf: ({ body }, { body: sent, ...valid }) => {
    if (sent === null || !('parts' in sent)) return [];
    const declared = body?.contents.find(({ mediaType }) => mediaType === sent.mediaType);
    return [...(declared?.partMediaTypes.keys() ?? [])].map((name) => {
      const parts = sent.parts.map((part) =>
        part.name === name && part.file
          ? { ...part, file: { ...part.file, mediaType: 'application/x-undeclared' } }
          : part,
      );
      return { label: name, request: { ...valid, body: { ...sent, parts } } };
    });
  },
};
