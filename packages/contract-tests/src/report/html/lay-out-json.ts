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
 * Lays JSON out over lines, one value a line, with the spelling of numbers and strings as it was. Null for text that is
 * not JSON.
 */
export function layOutJson(text: string): readonly JsonLine[] | null {
  if (!isJson(text)) return null;
  const lines: JsonLine[] = [];
  const levels: Level[] = [];
  let line = '';
  let pointer: string | null = '';
  const end = (): void => {
    if (line.trim() !== '') lines.push({ text: line, pointer });
    line = '  '.repeat(levels.length);
    pointer = pointerOf(levels.at(-1));
  };
  const tokens = text.match(token) ?? [];
  for (const [index, part] of tokens.entries()) {
    const level = levels.at(-1);
    if (part === '{' || part === '[') {
      const closing = tokens[index + 1];
      line += part;
      levels.push({ isArray: part === '[', pointer: pointer ?? '', index: 0, key: '' });
      if (closing !== '}' && closing !== ']') end();
    } else if (part === '}' || part === ']') {
      levels.pop();
      if (!/[{[]$/.test(line)) {
        end();
        pointer = null;
      }
      line += part;
    } else if (part === ',') {
      line += part;
      if (level !== undefined) level.index += 1;
      end();
    } else if (part === ':') {
      line += ': ';
    } else {
      if (level !== undefined && tokens[index + 1] === ':') {
        level.key = String(JSON.parse(part));
        pointer = pointerOf(level);
      }
      line += part;
    }
  }
  end();
  return lines;
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
  return `${level.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
