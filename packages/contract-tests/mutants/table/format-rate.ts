import type { CatchRate } from './catch-rate.js';

/** `57 of 60 (95.0 %)`, rounded down: a share that is not reached is not shown as reached. */
export function formatRate({ caught, of, share }: CatchRate): string {
  return `${caught} of ${of} (${(Math.floor(share * 1000) / 10).toFixed(1)} %)`;
}
