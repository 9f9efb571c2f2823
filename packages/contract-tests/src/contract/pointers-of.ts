import { pointerOf } from '@drata-connections/contract-validator/document';

/** Where the parts of a document stand. */
export interface Pointers {
  /**
   * The JSON pointer of an object of the document.
   *
   * @throws RangeError when it is none of them.
   */
  of(part: object): string;
  /** Has an object stand for another. */
  alias(object: object, part: object): void;
}

/** Finds out where every object of a document stands; one that stands in several places counts as in the first. */
export function pointersOf(document: object): Pointers {
  const owners = new WeakMap<object, { readonly owner: object; readonly key: string } | null>([
    [document, null],
  ]);
  const open = [document];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    for (const [key, part] of Object.entries(owner)) {
      if (typeof part !== 'object' || part === null || owners.has(part)) continue;
      owners.set(part, { owner, key });
      open.push(part);
    }
  }

  function of(part: object): string {
    const place = owners.get(part);
    if (place === null) return '#';
    if (place === undefined) {
      throw new RangeError(
        'Failed to find a schema: it is no part of the contract. Read it there.',
      );
    }
    return pointerOf(of(place.owner), place.key);
  }

  return {
    of,
    alias(object, part) {
      const place = owners.get(part);
      if (place !== undefined) owners.set(object, place);
    },
  };
}
