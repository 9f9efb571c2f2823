/** Remembers in which row each id stood first. */
export interface IdIndex {
  /** The row in which `id` stood first; undefined for the first time, when `row` is remembered for it. */
  add(id: string, row: number): number | undefined;
}

/** How full the table gets before it doubles: probes stay short. */
const maxLoad = 0.6;

/**
 * Makes an index that takes some 30 bytes an id besides its characters: a `Map` would take five times that, and keep alive
 * the text that its keys were cut from.
 */
export function createIdIndex(): IdIndex {
  let capacity = 1024;
  /** By hash: one more than the number of an entry; 0 where there is none. */
  let table = new Uint32Array(capacity);
  let rows = new Uint32Array(capacity);
  let hashes = new Uint32Array(capacity);
  /** Where the characters of each entry's id start, and of the one after it. */
  let starts = new Uint32Array(capacity + 1);
  let characters = new Uint16Array(16 * 1024);
  let count = 0;

  function isAt(entry: number, id: string): boolean {
    const start = starts[entry] ?? 0;
    if ((starts[entry + 1] ?? 0) - start !== id.length) return false;
    for (let index = 0; index < id.length; index += 1) {
      if (characters[start + index] !== id.charCodeAt(index)) return false;
    }
    return true;
  }

  function grow(): void {
    capacity *= 2;
    rows = widen(rows, new Uint32Array(capacity));
    hashes = widen(hashes, new Uint32Array(capacity));
    starts = widen(starts, new Uint32Array(capacity + 1));
    table = new Uint32Array(capacity);
    for (let entry = 0; entry < count; entry += 1) {
      let slot = (hashes[entry] ?? 0) & (capacity - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      table[slot] = entry + 1;
    }
  }

  function append(id: string): void {
    const start = starts[count] ?? 0;
    const end = start + id.length;
    if (end > characters.length) characters = widen(characters, new Uint16Array(end * 2));
    for (let index = 0; index < id.length; index += 1) {
      characters[start + index] = id.charCodeAt(index);
    }
    starts[count + 1] = end;
  }

  return {
    add: (id, row) => {
      if (count >= capacity * maxLoad) grow();
      const hash = hashOf(id);
      let slot = hash & (capacity - 1);
      for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        if (hashes[entry - 1] === hash && isAt(entry - 1, id)) return rows[entry - 1];
        slot = (slot + 1) & (capacity - 1);
      }
      append(id);
      table[slot] = count + 1;
      rows[count] = row;
      hashes[count] = hash;
      count += 1;
      return undefined;
    },
  };
}

/** FNV-1a, with its bits mixed once more: the table looks at the lowest only. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function widen<Values extends Uint16Array | Uint32Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
