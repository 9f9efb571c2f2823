/** A share of a whole in percent, rounded down, so that 100 means all; 100 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole);
}
