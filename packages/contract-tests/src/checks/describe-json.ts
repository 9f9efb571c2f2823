const words = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * What a value is, without telling what it says: reports hold no personal data. Words in capitals, which enums are made
 * of, are told; of other strings only the shape, where it matters: `99/99/9999`.
 */
export function describeJson(value: unknown, keyword = ''): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return keyword === '' || keyword === 'type' ? 'a number' : String(value);
  const text = String(value);
  if (words.test(text)) return JSON.stringify(text);
  if (keyword === 'format' || keyword === 'pattern')
    return `a string of the shape "${shape(text)}"`;
  if (keyword === 'type' && /^-?\d+(\.\d+)?$/.test(text)) return 'a string of digits';
  return `a string of ${text.length} characters`;
}

function shape(text: string): string {
  const masked = text
    .slice(0, 40)
    .replaceAll(/\p{Lu}/gu, 'A')
    // Most scripts have no case.
    .replaceAll(/(?!A)[\p{L}\p{M}]/gu, 'a')
    .replaceAll(/\p{N}/gu, '9');
  return text.length > 40 ? `${masked}…` : masked;
}
