/** Reads `Retry-After`, in seconds or as an HTTP date. Milliseconds from now; `undefined` without one. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? 'none';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
