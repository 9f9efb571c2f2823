import { dataKeys } from '../document/data-keys.js';
import { isJsonObject } from '../document/is-json-object.js';
import { mapKeys } from '../document/map-keys.js';
import { pointerOf } from '../document/pointer-of.js';
import { formats } from './formats.js';
import type { UncheckedFormat } from './unchecked-format.js';

/**
 * The formats of a contract's schemas that are not known, ordered by name. To JSON Schema 2020-12 and OpenAPI such a
 * format is an annotation: the type alone decides. Whoever checks by the contract should say so, for it may be misspelt.
 *
 * What stands in extensions (`x-…`), examples and other data is left out.
 *
 * @example
 * ```ts
 * for (const { format, pointers } of findUncheckedFormats(contract)) console.warn(format, pointers);
 * ```
 */
export function findUncheckedFormats(contract: object): readonly UncheckedFormat[] {
  const found = new Map<string, string[]>();
  visit(contract, '#', false);
  return [...found.keys()]
    .toSorted()
    .map((format) => ({ format, pointers: found.get(format) ?? [] }));

  function visit(value: unknown, pointer: string, isMap: boolean): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, pointerOf(pointer, index), false);
    } else if (isJsonObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        if (!isMap && (dataKeys.has(key) || key.startsWith('x-'))) continue;
        if (!isMap && key === 'format' && typeof child === 'string') note(child, pointer);
        else visit(child, pointerOf(pointer, key), !isMap && mapKeys.has(key));
      }
    }
  }

  function note(format: string, pointer: string): void {
    if (Object.hasOwn(formats, format)) return;
    const pointers = found.get(format);
    if (pointers === undefined) found.set(format, [pointer]);
    else pointers.push(pointer);
  }
}
