import { withoutKey } from './without-key.js';

/**
 * Returns what was thrown as it is or, where the API key is anywhere in it, an error that tells the same without the
 * key: what a `fetch` rejects with may hold the whole request.
 */
export function safeCause(cause: unknown, apiKey: string): unknown {
  const seen = new Set<unknown>();
  const holdsKey = (value: unknown): boolean => {
    if (!(value instanceof Object)) {
      return String(value).includes(apiKey);
    }
    // Bytes are printed as numbers; to go through each of them takes seconds.
    if (seen.has(value) || ArrayBuffer.isView(value)) {
      return false;
    }
    seen.add(value);
    try {
      return [
        // The headers of a `Request` are no own property, and those of `Headers` are none at all.
        Reflect.get(value, 'headers'),
        ...(value instanceof Headers || value instanceof Map || value instanceof Set ? value : []),
        ...Reflect.ownKeys(value).flatMap((key) => [key, Reflect.get(value, key)]),
      ].some(holdsKey);
    } catch {
      return true;
    }
  };
  return apiKey && holdsKey(cause)
    ? Object.assign(new Error(withoutKey(String(cause), apiKey)), {
        stack: withoutKey(String(cause instanceof Error && cause.stack), apiKey),
      })
    : cause;
}
