import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { pointerToken } from '../../document/pointer-token.js';

/** A document as text, with the JSON Pointer of what stands on each line. */
export interface LinedText {
  readonly text: string;
  /** By line, counted from zero. */
  readonly pointers: readonly string[];
}

/** Writes a document with one key or item a line, so that a line leads back to its place. */
export function serializeWithLines(document: JsonObject): LinedText {
  // Without a comment it would be JSON, of which oasdiff keeps no lines.
  const lines = ['# An OpenAPI document'];
  const pointers = ['#'];
  write(document, '#', '', '');
  return { text: `${lines.join('\n')}\n`, pointers };

  function write(value: JsonValue, pointer: string, lead: string, comma: string): void {
    const entries: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
      ? [...value.entries()]
      : isJsonObject(value)
        ? Object.entries(value)
        : [];
    if (entries.length === 0) {
      line(`${lead}${JSON.stringify(value)}${comma}`, pointer);
      return;
    }
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    line(`${lead}${open}`, pointer);
    for (const [index, [key, item]] of entries.entries()) {
      const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
      const comma = index === entries.length - 1 ? '' : ',';
      write(item, `${pointer}/${pointerToken(key)}`, name, comma);
    }
    line(`${close}${comma}`, pointer);
  }

  function line(text: string, pointer: string): void {
    lines.push(text);
    pointers.push(pointer);
  }
}
