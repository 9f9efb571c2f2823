/** A name and a value of a query, decoded; and the value as it was written. */
export interface QueryPair {
  readonly name: string;
  readonly text: string;
  readonly raw: string;
}

/** Reads a query (without its `?`) into pairs; undefined if it is not percent-encoded UTF-8. */
export function parseQuery(query: string): readonly QueryPair[] | undefined {
  try {
    return query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        const raw = at < 0 ? '' : pair.slice(at + 1);
        return { name: decode(at < 0 ? pair : pair.slice(0, at)), text: decode(raw), raw };
      });
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function decode(text: string): string {
  return /[%+]/.test(text) ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
}
