import type { ValueShape } from '../schemas/value-shape.js';
import { readList } from './read-list.js';
import { readTextValue } from './read-text-value.js';

/** Turns names and texts into an object, each value by the shape of its property; a repeated name makes a list. */
export function readRecord(
  entries: readonly (readonly [name: string, text: string])[],
  shape: ValueShape,
): Readonly<Record<string, unknown>> {
  const texts = new Map<string, string[]>();
  for (const [name, text] of entries) {
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [text]);
    else known.push(text);
  }
  return Object.fromEntries(
    [...texts].map(([name, all]) => {
      const own = shape.properties.get(name) ?? shape.additional;
      const [text = ''] = all;
      const isList = own?.types.has('array') === true || all.length > 1;
      return [name, isList && own !== undefined ? readList(all, own) : readTextValue(text, own)];
    }),
  );
}
