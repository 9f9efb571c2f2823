/** Remembers in which row each id stood first. */
export interface IdIndex {
  /** The row in which `id` stood first; undefined for the first time, when `row` is remembered for it. */
  add(id: string, row: number): number | undefined;
}

/** How full the table gets before it doubles: probes stay short. */
const maxLoad = 0.6;
/** The most bytes of UTF-8 for one UTF-16 code unit. */
const bytesPerUnit = 3;

/**
 * Makes an index that takes about 30 bytes an id besides the id itself: a `Map` would take five times that, and keep
 * alive the text that its keys were cut from.
 */
export function createIdIndex(): IdIndex {
  const encoder = new TextEncoder();
  let capacity = 1024;
  /** By hash: one more than the number of an entry; 0 where there is none. */
  let table = new Uint32Array(capacity);
  let rows = new Uint32Array(capacity);
  let hashes = new Uint32Array(capacity);
  /** Where the bytes of each entry's id start, and of the one after it. */
  let starts = new Uint32Array(capacity + 1);
  let bytes = new Uint8Array(16 * 1024);
  let count = 0;

  function isSame(entry: number, end: number): boolean {
    const start = starts[entry] ?? 0;
    const mine = starts[count] ?? 0;
    const length = (starts[entry + 1] ?? 0) - start;
    if (length !== end - mine) return false;
    for (let index = 0; index < length; index += 1) {
      if (bytes[start + index] !== bytes[mine + index]) return false;
    }
    return true;
  }

  function grow(): void {
    capacity *= 2;
    rows = widen(rows, capacity);
    hashes = widen(hashes, capacity);
    starts = widen(starts, capacity + 1);
    table = new Uint32Array(capacity);
    for (let entry = 0; entry < count; entry += 1) {
      table[freeSlot(hashes[entry] ?? 0)] = entry + 1;
    }
  }

  function freeSlot(hash: number): number {
    let slot = hash & (capacity - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  return {
    add: (id, row) => {
      if (count >= capacity * maxLoad) grow();
      const start = starts[count] ?? 0;
      if (start + id.length * bytesPerUnit > bytes.length) {
        const wider = new Uint8Array(bytes.length * 2 + id.length * bytesPerUnit);
        wider.set(bytes);
        bytes = wider;
      }
      const end = start + encoder.encodeInto(id, bytes.subarray(start)).written;
      const hash = hashOf(bytes, start, end);
      let slot = hash & (capacity - 1);
      for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        if (hashes[entry - 1] === hash && isSame(entry - 1, end)) return rows[entry - 1];
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = count + 1;
      rows[count] = row;
      hashes[count] = hash;
      count += 1;
      starts[count] = end;
      return undefined;
    },
  };
}

/** FNV-1a, with its bits mixed once more: the table looks at the lowest only. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function widen(values: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(values);
  return wider;
}
