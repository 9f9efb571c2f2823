/** What the items of a body can be read from. */
export type Source<Item> = ReadableStream<Item> | AsyncIterable<Item> | Iterable<Item>;
