/** The keys that a JSON Pointer leads through, written as a URI fragment (`#/…`, RFC 6901 section 6) or plainly. */
export function keysOfPointer(pointer: string): readonly string[] {
  const text = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer;
  return text
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
