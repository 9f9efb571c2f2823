import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { SchemaView } from './schema-view.js';

const STRUCTURE = new Set([
  '$ref',
  'type',
  'nullable',
  'enum',
  'const',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'allOf',
]);

/** Reads what a schema says, however it is written. */
export function viewSchema(cursor: Cursor): SchemaView {
  const view: SchemaView = {
    cursor: openCursor(cursor),
    parts: [],
    types: null,
    nullable: false,
    nullIsDeclared: false,
    values: null,
    openOnReceipt: false,
    properties: new Map(),
    required: new Set(),
    items: null,
    additional: null,
    variants: [],
    variantKeyword: null,
    keywords: new Map(),
  };
  absorb(view, cursor, new Set());
  view.types ??= inferTypes(view);
  // Both values of a boolean are all of them.
  const [one, other] = view.values ?? [];
  if (view.types?.has('boolean') && view.values?.length === 2 && one === !other) view.values = null;
  return view;
}

function absorb(view: SchemaView, cursor: Cursor, seen: Set<string>): void {
  const opened = openCursor(cursor);
  if (seen.has(opened.pointer)) return;
  seen.add(opened.pointer);
  view.parts.push(opened);
  const { node } = opened;
  if (node === false) view.keywords.set('not', opened);
  if (!isJsonObject(node)) return;
  for (const member of membersOf(opened, node, 'allOf')) absorb(view, member, seen);
  readTypes(view, node);
  readValues(view, node);
  for (const name of Object.keys(isJsonObject(node['properties']) ? node['properties'] : {})) {
    view.properties.set(name, stepCursor(opened, 'properties', name));
  }
  if (Array.isArray(node['required'])) {
    for (const name of node['required']) view.required.add(String(name));
  }
  if (node['items'] !== undefined) view.items = stepCursor(opened, 'items');
  if (node['additionalProperties'] !== undefined) {
    view.additional = stepCursor(opened, 'additionalProperties');
  }
  for (const key of Object.keys(node)) {
    if (key === 'oneOf' || key === 'anyOf') readVariants(view, opened, node, key, seen);
    else if (!STRUCTURE.has(key)) view.keywords.set(key, stepCursor(opened, key));
  }
}

function membersOf(cursor: Cursor, node: JsonObject, key: string): Cursor[] {
  const members = node[key];
  return Array.isArray(members) ? members.map((_, index) => stepCursor(cursor, key, index)) : [];
}

function readTypes(view: SchemaView, { type, nullable }: JsonObject): void {
  if (typeof type !== 'string' && !Array.isArray(type)) return;
  const types = new Set([type].flat().map(String));
  declareNull(view, types.delete('null') || nullable === true);
  view.types = types;
}

function declareNull(view: SchemaView, allowed: boolean): void {
  view.nullable = allowed && (view.nullable || !view.nullIsDeclared);
  view.nullIsDeclared = true;
}

function readValues(view: SchemaView, node: JsonObject): void {
  const values = Object.hasOwn(node, 'const') ? [node['const'] ?? null] : node['enum'];
  if (!Array.isArray(values)) return;
  view.values = values.filter((value) => value !== null);
  view.openOnReceipt =
    !Object.hasOwn(node, 'const') && view.values.every((value) => typeof value === 'string');
  // An enum without null refuses null, whatever `type` says.
  declareNull(view, values.includes(null));
}

function readVariants(
  view: SchemaView,
  cursor: Cursor,
  node: JsonObject,
  key: 'oneOf' | 'anyOf',
  seen: Set<string>,
): void {
  const members = membersOf(cursor, node, key);
  const variants = members.filter((member) => !isNull(openCursor(member).node));
  view.parts.push(...members.filter((member) => !variants.includes(member)).map(openCursor));
  const [only] = variants;
  if (only !== undefined && variants.length === 1) {
    absorb(view, only, seen);
    if (variants.length < members.length) view.nullable = true;
    return;
  }
  if (variants.length < members.length) declareNull(view, true);
  view.variants = [...view.variants, ...variants];
  view.variantKeyword = key;
}

function isNull(node: JsonValue | undefined): boolean {
  return (
    isJsonObject(node) &&
    (node['type'] === 'null' ||
      node['const'] === null ||
      (Array.isArray(node['enum']) && node['enum'].every((value) => value === null)))
  );
}

function inferTypes({ values, properties, required, items }: SchemaView): Set<string> | null {
  if (values !== null && values.length > 0) {
    return new Set(
      values.map((value) =>
        Array.isArray(value) ? 'array' : isJsonObject(value) ? 'object' : typeof value,
      ),
    );
  }
  if (properties.size > 0 || required.size > 0) return new Set(['object']);
  return items === null ? null : new Set(['array']);
}
