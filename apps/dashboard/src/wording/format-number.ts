const numbers = new Intl.NumberFormat('en-US');

/** Writes a number with separators: `1,204`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}
