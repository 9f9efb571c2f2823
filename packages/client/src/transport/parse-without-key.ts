import { withoutKey } from './without-key.js';

/** Parses JSON without the API key, which may be spelled with escapes in it. @throws {SyntaxError} if it is none. */
export function parseWithoutKey(text: string, apiKey: string): unknown {
  const shown = withoutKey(text, apiKey);
  try {
    return JSON.parse(shown, (_, value) =>
      typeof value === 'string' ? withoutKey(value, apiKey) : value,
    );
  } catch {
    // What is nested too deeply to be gone through can be parsed all the same.
    return JSON.parse(shown);
  }
}
