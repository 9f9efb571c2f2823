/**
 * Returns a value as it is or, where the API key is anywhere in it, a copy that tells the same without the key: servers
 * repeat what they were sent, and what a `fetch` rejects with may hold the whole request.
 */
export function withoutKey<Value>(value: Value, apiKey: string): Value;
export function withoutKey(value: unknown, apiKey: string): unknown {
  if (!apiKey || !holds(value, apiKey, new Set())) {
    return value;
  }
  if (value instanceof Headers) {
    return new Headers([...value].map(([name, text]) => [name, withoutKey(text, apiKey)]));
  }
  const text = (part: unknown): string => String(part).replaceAll(apiKey, '[redacted]');
  return typeof value === 'string'
    ? text(value)
    : Object.assign(new Error(text(value)), {
        stack: text(value instanceof Error ? value.stack : value),
      });
}

function holds(value: unknown, text: string, seen: Set<unknown>): boolean {
  if (!(value instanceof Object)) {
    return String(value).includes(text);
  }
  if (seen.has(value)) {
    return false;
  }
  seen.add(value);
  try {
    return [
      // The headers of a `Request` are no own property, and those of `Headers` are none at all.
      Reflect.get(value, 'headers'),
      ...(value instanceof Headers ? value.values() : []),
      ...Reflect.ownKeys(value).map((key) => Reflect.get(value, key)),
    ].some((part) => holds(part, text, seen));
  } catch {
    return true;
  }
}
