/** Reads `Retry-After`, in seconds or as an HTTP date. Milliseconds from now; `undefined` without one. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) {
    return Number(value) * 1000;
  }
  // An HTTP date begins with the name of a day and has a time; `Date.parse` alone would take `-5` and `try 5` for one, too.
  const ms = /^[a-z].*:/i.test(value) ? Date.parse(value) - Date.now() : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
