/** Returns a text without the API key: servers repeat what they were sent. */
export const withoutKey = (text: string, apiKey: string): string =>
  apiKey ? text.replaceAll(apiKey, '[redacted]') : text;
