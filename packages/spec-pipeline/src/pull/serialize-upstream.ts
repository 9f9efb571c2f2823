import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { projectFiles } from '../contract/project-files.js';
import type { JsonObject } from '../document/json.js';

/** Lists of a few words that read better on one line. */
const INLINE_LISTS = new Set(['required', 'tags', 'type']);
const MAX_LINE = 90;

/** The text of `openapi/upstream.yaml`: the same document always gives the same bytes. */
export function serializeUpstream(document: JsonObject): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(yaml, {
    Pair(_index, { key, value }) {
      const isReference = isMap(value) && value.items.length === 1 && value.has('$ref');
      const isShortList =
        isScalar(key) &&
        INLINE_LISTS.has(String(key.value)) &&
        isSeq(value) &&
        value.items.every(isScalar) &&
        value.items.map((item) => (isScalar(item) ? item.value : '')).join(', ').length < MAX_LINE;
      if ((isMap(value) && isReference) || (isSeq(value) && isShortList)) value.flow = true;
    },
  });
  yaml.commentBefore = [
    ` The vendor's document, cut to the operations of ${projectFiles.selection} and put in order by \`drata-spec pull\`.`,
    ' Holes included: what is missing or wrong is mended by the overlays in corrections/.',
  ].join('\n');
  const text = yaml.toString({ lineWidth: 110, singleQuote: true, flowCollectionPadding: false });
  // A comment before the document is followed by an empty line, which says nothing.
  return text.replace(/^((?:#.*\n)+)\n/, '$1');
}
