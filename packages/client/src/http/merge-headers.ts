/** Merges headers, the later over the earlier. `null` takes one away; the names come out in small letters. */
export function mergeHeaders(...sets: readonly (object | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of sets.flatMap((set) => Object.entries(set ?? {}))) {
    if (value === null) {
      headers.delete(name);
    } else if (value !== undefined) {
      headers.set(name, value);
    }
  }
  return Object.fromEntries(headers);
}
