/** The longest wait that a server is granted, in milliseconds: the window of a limit that counts by the minute. */
const longest = 65_000;

/** How long an answer asks to wait, by its `Retry-After`: seconds or an HTTP date; null when it does not say. */
export function retryAfterMs(headers: Headers, now: number = Date.now()): number | null {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return null;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  if (Number.isNaN(milliseconds)) return null;
  return Math.min(Math.max(milliseconds, 50), longest);
}
