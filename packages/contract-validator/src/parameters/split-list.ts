const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7c|\|/i,
};

/** Splits a list that is written as one value; a separator that is percent-encoded in `form` belongs to an item. */
export function splitList(raw: string, style: string): readonly string[] {
  return raw
    .split(separators[style] ?? ',')
    .map((item) => decodeURIComponent(item.replaceAll('+', ' ')));
}
