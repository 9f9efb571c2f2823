const none: ReadonlyMap<string, string> = new Map();

/** The cookies of a request, by name, as they are written. */
export function readCookies(header: string | null): ReadonlyMap<string, string> {
  if (header === null) return none;
  return new Map(
    header
      .split(';')
      .map((pair) => /^\s*([^=\s]+)=(.*)$/.exec(pair))
      .flatMap((match) =>
        match === null ? [] : [[match[1] ?? '', (match[2] ?? '').trim()] as const],
      ),
  );
}
