const WORDS = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'tags',
  'links',
]);

/** Whether a key only tells people something. */
export function isWords(key: string): boolean {
  return WORDS.has(key);
}
