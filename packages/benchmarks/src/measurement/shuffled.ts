/**
 * Returns the items in a random order (Fisher-Yates).
 *
 * @param random Default: `Math.random`.
 */
export function shuffled<Item>(
  items: readonly Item[],
  random: () => number = Math.random,
): readonly Item[] {
  const rest = [...items];
  const order: Item[] = [];
  while (rest.length > 0) {
    order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return order;
}
