import { escapePointer } from '../../contract/escape-pointer.js';

/** One line of JSON that is laid out for reading. */
export interface JsonLine {
  readonly text: string;
  /** JSON Pointer of the value that begins on the line; null for a closing bracket. */
  readonly pointer: string | null;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  readonly isArray: boolean;
  readonly pointer: string;
  index: number;
  key: string;
}

/**
 * Lays JSON out over lines, one value a line, with the spelling of numbers and strings as it was. Lines are made as they
 * are asked for: of a long text, only the beginning has to be.
 *
 * @returns Null for text that is not JSON.
 */
export function layOutJson(text: string): Iterable<JsonLine> | null {
  return isJson(text) ? { [Symbol.iterator]: () => linesOf(text) } : null;
}

function* linesOf(text: string): Generator<JsonLine> {
  const levels: Level[] = [];
  const tokens = text.matchAll(token);
  let line = '';
  let pointer: string | null = '';
  const start = (): void => {
    line = '  '.repeat(levels.length);
    pointer = pointerOf(levels.at(-1));
  };
  let part = tokens.next().value?.[0];
  while (part !== undefined) {
    const following: string | undefined = tokens.next().value?.[0];
    const level = levels.at(-1);
    if (part === '{' || part === '[') {
      line += part;
      levels.push({ isArray: part === '[', pointer: pointer ?? '', index: 0, key: '' });
      if (following !== '}' && following !== ']') {
        yield { text: line, pointer };
        start();
      }
    } else if (part === '}' || part === ']') {
      levels.pop();
      if (!/[{[]$/.test(line)) {
        yield { text: line, pointer };
        start();
        pointer = null;
      }
      line += part;
    } else if (part === ',') {
      yield { text: `${line},`, pointer };
      if (level !== undefined) level.index += 1;
      start();
    } else if (part === ':') {
      line += ': ';
    } else {
      if (level !== undefined && following === ':') {
        level.key = String(JSON.parse(part));
        pointer = pointerOf(level);
      }
      line += part;
    }
    part = following;
  }
  yield { text: line, pointer };
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function pointerOf(level: Level | undefined): string {
  if (level === undefined) return '';
  const key = level.isArray ? String(level.index) : level.key;
  return `${level.pointer}/${escapePointer(key)}`;
}
