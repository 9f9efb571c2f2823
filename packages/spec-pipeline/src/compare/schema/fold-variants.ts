import { isJsonObject } from '../../document/is-json-object.js';
import { openCursor } from '../cursor/open-cursor.js';
import { isWords } from '../rules/is-words.js';
import type { SchemaView } from './schema-view.js';

/** Variants that are types and nothing else, as the list of types that says the same; other views as they are. */
export function foldVariants(view: SchemaView): SchemaView {
  if (view.variants.length === 0 || view.types !== null) return view;
  const opened = view.variants.map(openCursor);
  const types = opened.flatMap(({ node }) => {
    const plain =
      isJsonObject(node) &&
      typeof node['type'] === 'string' &&
      Object.keys(node).every((key) => key === 'type' || isWords(key));
    return plain ? [String(node['type'])] : [];
  });
  // A whole number would fit two variants, which `oneOf` refuses.
  const apart = new Set(types.map((type) => (type === 'integer' ? 'number' : type)));
  if (apart.size < opened.length) return view;
  return {
    ...view,
    types: new Set(types),
    parts: [...view.parts, ...opened],
    variants: [],
    variantKeyword: null,
  };
}
