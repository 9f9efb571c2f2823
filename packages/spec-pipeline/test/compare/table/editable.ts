import { listOperations } from '../../../src/contract/list-operations.js';
import { isJsonObject } from '../../../src/document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../../src/document/json.js';
import { resolvePointer } from '../../../src/document/resolve-pointer.js';

/**
 * A copy of a document that a row of the table changes.
 *
 * A place is written as words: an operation, a schema, or a key of the document, and then keys. References are
 * followed, and an item of a list is named by its `name`, its `url`, itself, or its position:
 * `listConnections parameters limit schema maximum`, `ProviderType enum CUSTOM`.
 */
export class Editable {
  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = structuredClone(document);
  }

  read(place: string): JsonValue {
    const { parent, key } = this.#find(place);
    const value = parent[key];
    if (value === undefined) throw new Error(`There is nothing at ${place}.`);
    return value;
  }

  set(place: string, value: JsonValue): void {
    const { parent, key } = this.#find(place);
    parent[key] = value;
  }

  drop(place: string): void {
    const { parent, key } = this.#find(place);
    if (!(key in parent)) throw new Error(`There is nothing at ${place}.`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }

  /** Gives a key of an object another name, at the same position. */
  rename(place: string, name: string): void {
    const { parent, key } = this.#find(place);
    const entries = Object.entries(parent).map(([old, value]): [string, JsonValue] => [
      old === key ? name : old,
      value,
    ]);
    for (const old of Object.keys(parent)) delete parent[old];
    Object.assign(parent, Object.fromEntries(entries));
  }

  /** Adds an item to a list. */
  add(place: string, item: JsonValue): void {
    const list = this.read(place);
    if (!Array.isArray(list)) throw new Error(`${place} is no list.`);
    list.push(item);
  }

  /** Turns a list, or the keys of an object, around. */
  reverse(place: string): void {
    const value = this.read(place);
    if (Array.isArray(value)) {
      value.reverse();
    } else if (isJsonObject(value)) {
      this.set(place, Object.fromEntries(Object.entries(value).reverse()));
    }
  }

  #find(place: string): { parent: Record<string, JsonValue>; key: string } {
    const words = place.split(' ');
    let node: JsonValue | undefined = this.#start(words);
    for (const [index, word] of words.entries()) {
      if (word !== '$ref') node = this.#follow(node);
      if (typeof node !== 'object' || node === null) {
        throw new Error(`There is nothing at ${words.slice(0, index).join(' ')}.`);
      }
      const key = Array.isArray(node) ? this.#position(node, word) : word;
      const parent = node as Record<string, JsonValue>;
      if (index === words.length - 1) return { parent, key };
      node = parent[key];
    }
    throw new Error('A place needs a key.');
  }

  #start(words: string[]): JsonObject {
    const [first = ''] = words;
    if (first in this.document) return this.document;
    const operation = listOperations(this.document).find(({ id }) => id === first);
    const schema = resolvePointer(this.document, `#/components/schemas/${first}`);
    const start = operation?.node ?? schema;
    if (!isJsonObject(start)) throw new Error(`There is no ${first}.`);
    words.shift();
    return start;
  }

  #follow(node: JsonValue | undefined): JsonValue | undefined {
    return isJsonObject(node) && typeof node['$ref'] === 'string'
      ? resolvePointer(this.document, node['$ref'])
      : node;
  }

  #position(list: readonly JsonValue[], word: string): string {
    const found = list.findIndex((item) => {
      const open = this.#follow(item);
      return (
        open === word || (isJsonObject(open) && (open['name'] === word || open['url'] === word))
      );
    });
    return found >= 0 ? String(found) : word;
  }
}
