import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject } from '../../document/json.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { isWords } from '../rules/is-words.js';
import type { Rules } from '../rules/rules.js';

/**
 * How a part of a form is written, with what OpenAPI says where the document is silent, so that a default that is spelled
 * out means the same. Files have none: they are sent as what they are.
 */
export function saidEncoding(
  rules: Rules,
  encoding: Cursor | undefined,
  property: Cursor,
): JsonObject {
  const said = withoutWords(encoding === undefined ? {} : objectAt(encoding));
  const type = partType(rules, property);
  if (type === null) return said;
  const contentType = type === 'object' ? 'application/json' : 'text/plain';
  // An object is JSON until a style is named, which writes its properties one by one.
  const style = type === 'object' ? said['style'] : (said['style'] ?? 'form');
  return {
    ...said,
    contentType: said['contentType'] ?? contentType,
    ...(style === undefined ? {} : { style, explode: said['explode'] ?? style === 'form' }),
    allowReserved: said['allowReserved'] ?? false,
  };
}

/** An encoding without what only tells people something, its media types in one order. */
function withoutWords({ contentType, headers, ...rest }: JsonObject): JsonObject {
  const types = String(contentType).toLowerCase().split(',');
  const known = types
    .map((type) => type.trim())
    .sort()
    .join(', ');
  const silent = Object.entries(isJsonObject(headers) ? headers : {}).map(([name, header]) => [
    name.toLowerCase(),
    isJsonObject(header)
      ? Object.fromEntries(Object.entries(header).filter(([key]) => !isWords(key)))
      : header,
  ]);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-'))),
    ...(contentType === undefined ? {} : { contentType: known }),
    ...(silent.length === 0 ? {} : { headers: Object.fromEntries(silent) }),
  };
}

/** What a part is, or what each of its items is; null where that takes a value to tell. */
function partType(rules: Rules, property: Cursor): 'object' | 'plain' | null {
  const { types, items, keywords } = rules.view(property);
  const [type] = types?.size === 1 ? types : [];
  if (type === 'array') return items === null ? null : partType(rules, items);
  const isFile =
    keywords.get('format')?.node === 'binary' ||
    keywords.has('contentEncoding') ||
    keywords.has('contentMediaType');
  if (type === undefined || isFile) return null;
  return type === 'object' ? 'object' : 'plain';
}
