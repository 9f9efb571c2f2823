/** A place in a text, line and column counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** What may come next: `first` is the first element of a list or name of an object, or its end. */
type Expected = 'value' | 'first' | 'name' | 'colon' | 'next';

const space = /[ \t\n\r]*/y;
/** A string up to its closing quote; the class is `unescaped` of RFC 8259, section 7. */
const openString = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds where a text stops being JSON; undefined if it never does.
 *
 * The message of `JSON.parse` is of no use for this: its position comes and goes with the engine,
 * and it quotes the text, which may be somebody's personal data.
 */
export function findJsonError(text: string): TextPosition | undefined {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = endOf(space, text, 0);
  while (expected !== 'next' || closers.length > 0 || at < text.length) {
    const token = readToken(text, at, expected, closers);
    if (token.expected === undefined) {
      return position(text, token.end);
    }
    expected = token.expected;
    at = endOf(space, text, token.end);
  }
  return undefined;
}

/** Reads one token; without `expected` it is wrong, and `end` is the place. */
function readToken(
  text: string,
  at: number,
  expected: Expected,
  closers: string[],
): { readonly end: number; readonly expected?: Expected } {
  const character = text[at];
  const closer = closers.at(-1);
  if (character === undefined) {
    return { end: at };
  }
  if ((expected === 'first' || expected === 'next') && character === closer) {
    closers.pop();
    return { end: at + 1, expected: 'next' };
  }
  if (expected === 'next') {
    const follower = closer === '}' ? 'name' : 'value';
    return character === ',' && closer !== undefined
      ? { end: at + 1, expected: follower }
      : { end: at };
  }
  if (expected === 'colon') {
    return character === ':' ? { end: at + 1, expected: 'value' } : { end: at };
  }
  const isName = expected === 'name' || (expected === 'first' && closer === '}');
  if (character === '"') {
    const end = endOf(openString, text, at);
    return text[end] === '"' ? { end: end + 1, expected: isName ? 'colon' : 'next' } : { end };
  }
  if (isName) {
    return { end: at };
  }
  if (character === '{' || character === '[') {
    closers.push(character === '{' ? '}' : ']');
    return { end: at + 1, expected: 'first' };
  }
  const end = endOf(scalar, text, at);
  return end > at ? { end, expected: 'next' } : { end };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function position(text: string, at: number): TextPosition {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
