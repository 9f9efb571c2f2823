/** Gives items as a source that can be read once. */
export async function* oneByOne<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
