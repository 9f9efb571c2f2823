import { ApiProblem } from '../problem/api-problem.js';
import type { RateLimitOptions } from './rate-limit-options.js';

/** Counts the requests of each address. */
export interface RateLimit {
  /**
   * Counts a request.
   *
   * @throws ApiProblem 429 when its address has sent too many within the last minute; such a request is not counted.
   */
  admit(address: string, now: number): void;
  /** Forgets all requests. */
  reset(): void;
}

const minute = 60_000;

/** How many addresses are remembered: whoever has been silent longest is forgotten first. */
const maxAddresses = 10_000;

/** Makes a limit that holds for every stretch of sixty seconds, not for the minutes of a clock. */
export function createRateLimit({
  requestsPerMinute = 500,
  retryAfter = 'seconds',
}: RateLimitOptions): RateLimit {
  // The times of the last requests of each address, as a ring: the next place holds the oldest.
  const rings = new Map<string, { readonly times: Float64Array; next: number }>();

  return {
    admit: (address, now) => {
      const ring = rings.get(address) ?? {
        times: new Float64Array(requestsPerMinute).fill(Number.NEGATIVE_INFINITY),
        next: 0,
      };
      const wait = (ring.times[ring.next] ?? Number.NEGATIVE_INFINITY) + minute - now;
      if (wait > 0) {
        throw new ApiProblem(
          429,
          `Too many requests: ${requestsPerMinute} a minute are allowed from one address.`,
          { headers: retryHeaders(wait, now) },
        );
      }
      ring.times[ring.next] = now;
      ring.next = (ring.next + 1) % requestsPerMinute;
      rings.delete(address);
      rings.set(address, ring);
      if (rings.size > maxAddresses) {
        const [oldest = ''] = rings.keys();
        rings.delete(oldest);
      }
    },
    reset: () => rings.clear(),
  };

  function retryHeaders(wait: number, now: number): Readonly<Record<string, string>> {
    if (retryAfter === false) return {};
    const seconds = Math.ceil(wait / 1000);
    const date = new Date(Math.ceil((now + wait) / 1000) * 1000).toUTCString();
    return { 'retry-after': retryAfter === 'date' ? date : String(seconds) };
  }
}
