import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { partsAt } from '../document/parts-at.js';
import { pointerOf } from '../document/pointer-of.js';
import { pointerToken } from '../document/pointer-token.js';
import { propertyOf } from '../document/property-of.js';

/** A property that no schema of its object names. */
export interface UndeclaredProperty {
  /** JSON pointer of the property in the value. */
  readonly pointer: string;
  /** JSON pointer of a schema of its object. */
  readonly schemaPointer: string;
}

/** What all schemas that apply to one value know together. */
interface Knowledge {
  readonly schemaPointer: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly items: readonly string[];
  /** Whether further properties are spoken of, or none are named at all. */
  readonly isOpen: boolean;
}

/** How many are told of one value. */
const maxFound = 50;

/** Finds the properties of a value that the contract does not mention, for one document. */
export type UndeclaredFinder = (
  schemaPointer: string,
  value: unknown,
) => readonly UndeclaredProperty[];

/** Makes a finder; what it learns about schemas it keeps. */
export function createUndeclaredFinder(document: object): UndeclaredFinder {
  const known = new Map<string, Knowledge>();
  return (schemaPointer, value) => {
    const found: UndeclaredProperty[] = [];
    visit([schemaPointer], value, '', found);
    return found;
  };

  function visit(
    places: readonly string[],
    value: unknown,
    at: string,
    found: UndeclaredProperty[],
  ): void {
    if (typeof value !== 'object' || value === null || places.length === 0) return;
    const { schemaPointer, properties, items, isOpen } = learn(places);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(items, item, `${at}/${index}`, found);
      return;
    }
    for (const [name, child] of Object.entries(value)) {
      if (found.length >= maxFound) return;
      const pointer = `${at}/${pointerToken(name)}`;
      const own = properties.get(name);
      if (own !== undefined) visit(own, child, pointer, found);
      else if (!isOpen) found.push({ pointer, schemaPointer });
    }
  }

  function learn(places: readonly string[]): Knowledge {
    const key = places.join(' ');
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const properties = new Map<string, string[]>();
    const items: string[] = [];
    const seen = new Set<string>();
    let isOpen = false;
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const { pointer, value } of partsAt(document, place)) {
        if (seen.has(pointer)) continue;
        seen.add(pointer);
        isOpen ||= value === true || speaksOfOthers(value);
        for (const name of Object.keys(propertyOf(value, 'properties') ?? {})) {
          const own = pointerOf(pointer, 'properties', name);
          properties.set(name, [...(properties.get(name) ?? []), own]);
        }
        if (isJsonObject(propertyOf(value, 'items'))) items.push(pointerOf(pointer, 'items'));
        open.push(...branchesOf(pointer, value));
      }
    }
    const [first = '#'] = places;
    // The schema itself, and not what stands beside a reference to it: others refer to it, too.
    const schemaPointer = locate(document, first).pointer;
    const made = { schemaPointer, properties, items, isOpen: isOpen || properties.size === 0 };
    known.set(key, made);
    return made;
  }
}

/** Whether a schema says something of properties that it does not name. */
function speaksOfOthers(schema: unknown): boolean {
  const keywords = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'];
  return keywords.some((keyword) => propertyOf(schema, keyword) !== undefined);
}

/** The schemas within one that may apply to the same value. */
function branchesOf(pointer: string, schema: unknown): readonly string[] {
  return ['allOf', 'anyOf', 'oneOf', 'then', 'else'].flatMap((keyword) => {
    const branches = propertyOf(schema, keyword);
    if (Array.isArray(branches)) {
      return [...branches.keys()].map((index) => pointerOf(pointer, keyword, index));
    }
    return isJsonObject(branches) ? [pointerOf(pointer, keyword)] : [];
  });
}
