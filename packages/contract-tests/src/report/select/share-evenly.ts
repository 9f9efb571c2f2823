/**
 * Shares a number of places among groups, so that a small group keeps all of its members and no large one takes the room
 * of others.
 *
 * @returns The largest number of members that a group may keep.
 */
export function shareEvenly(sizes: readonly number[], places: number): number {
  let low = 1;
  let high = Math.max(1, ...sizes);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const taken = sizes.reduce((sum, size) => sum + Math.min(size, middle), 0);
    if (taken <= places) low = middle;
    else high = middle - 1;
  }
  return low;
}
