/** How deep a value is taken apart: below, a part at a time is small. */
const deepest = 4;

/** A value as `JSON.stringify(value, null, 2)` writes it, a part at a time: of a long run the whole is longer than a string can be. */
export function* jsonChunks(value: unknown, level = 0): Generator<string> {
  const padding = '  '.repeat(level);
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null || level >= deepest) {
    // Line ends within strings are escaped: those that are left are the layout's.
    yield (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${padding}`);
    return;
  }
  const entries = Object.entries(value).filter(([, part]) => isList || part !== undefined);
  if (entries.length === 0) {
    yield isList ? '[]' : '{}';
    return;
  }
  yield isList ? '[' : '{';
  for (const [index, [name, part]] of entries.entries()) {
    yield `${index === 0 ? '' : ','}\n${padding}  ${isList ? '' : `${JSON.stringify(name)}: `}`;
    yield* jsonChunks(part, level + 1);
  }
  yield `\n${padding}${isList ? ']' : '}'}`;
}
