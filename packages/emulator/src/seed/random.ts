import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random choices that depends on its seed alone. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** True in `percent` of a hundred calls. */
  chance(percent: number): boolean;
  /** One of `items`; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** A string of `length` characters out of `alphabet`. */
  text(length: number, alphabet: string): string;
}

/** Starts a {@link Random} stream: the same seed gives the same choices on every machine. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const integer = (min: number, max: number): number => uniformInt(generator, min, max);

  return {
    integer,
    chance: (percent) => integer(1, 100) <= percent,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Failed to pick an item: the list is empty.');
      return item;
    },
    text: (length, alphabet) => {
      let text = '';
      while (text.length < length) text += alphabet.charAt(integer(0, alphabet.length - 1));
      return text;
    },
  };
}
