/** What makes a text no CSV (RFC 4180), to be read after the place of the row. */
export type CsvFault =
  | 'has text after a closing quote'
  | 'has a quote that is never closed'
  | 'has a quote inside a cell that does not start with one'
  | 'is longer than a row can be';

/** Takes the rows of a CSV text; returning false ends the reading. */
export type OnCsvRow = (cells: readonly string[]) => boolean;

/** Reads CSV text as it arrives. */
export interface CsvRecords {
  /**
   * Takes the next part of the text, and returns what of all text so far has become whole rows: the rest is kept for the
   * next part. Undefined once the reading has ended.
   */
  write(text: string): string | undefined;
  /** Takes the last part: a row needs no line break at its end. */
  end(text: string): string | undefined;
  /** What is wrong with the text; undefined while nothing is. The row is the one after those that were handed over. */
  readonly fault: CsvFault | undefined;
}

/** The longest row, in characters: ten times the longest that the rules of its cells allow, so that memory has a bound. */
const maxRowLength = 32_768;

/**
 * Starts to read CSV. Rows without quotes, nearly all there are, are split by the engine's own string functions: this is
 * what makes it fast.
 */
export function createCsvRecords(onRow: OnCsvRow): CsvRecords {
  let rest = '';
  let ended = false;
  let fault: CsvFault | undefined;

  const fail = (reason: CsvFault): number => {
    fault = reason;
    ended = true;
    return -1;
  };

  /** Reads the row at `start`, which has quotes; the place after it, or -1 when it is not whole. */
  function readQuoted(text: string, start: number, isLast: boolean): number {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote === -1) return isLast ? fail('has a quote that is never closed') : -1;
          cell += text.slice(at, quote);
          at = quote + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        // Whether the quote is a closing one, and what the line break is, shows only with the next two characters.
        if (!isLast && at + 1 >= text.length) return -1;
      } else {
        const end = endOfPlainCell(text, at, isLast);
        if (end === -1) return -1;
        cell = text.slice(at, end);
        if (cell.includes('"'))
          return fail('has a quote inside a cell that does not start with one');
        at = end;
      }
      cells.push(cell);
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      if (at < text.length && text[at] !== '\n') return fail('has text after a closing quote');
      if (!onRow(cells)) ended = true;
      return at + 1;
    }
  }

  function read(text: string, isLast: boolean): string | undefined {
    let at = 0;
    let quote = text.indexOf('"');
    // The next comma from here on, as the quote: looked for in each row, it would be sought to the end where there is none.
    let comma = placeOf(text, ',', 0);
    while (at < text.length && !ended) {
      const lineEnd = text.indexOf('\n', at);
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (quote !== -1 && (lineEnd === -1 || quote < lineEnd)) {
        const next = readQuoted(text, at, isLast);
        if (next === -1) break;
        at = next;
        continue;
      }
      if (lineEnd === -1 && !isLast) break;
      const end = lineEnd === -1 ? text.length : lineEnd;
      const hasReturn = lineEnd !== -1 && end > at && text[end - 1] === '\r';
      const stop = hasReturn ? end - 1 : end;
      // Cells are cut straight out of the text: half the time of cutting the line out and splitting it.
      const cells: string[] = [];
      if (comma < at) comma = placeOf(text, ',', at);
      while (comma < stop) {
        cells.push(text.slice(at, comma));
        at = comma + 1;
        comma = placeOf(text, ',', at);
      }
      cells.push(text.slice(at, stop));
      if (!onRow(cells)) ended = true;
      at = end + 1;
    }
    if (fault !== undefined) return undefined;
    rest = text.slice(at);
    if (rest.length > maxRowLength && !ended) fail('is longer than a row can be');
    return ended ? undefined : text.slice(0, at);
  }

  return {
    write: (text) => (ended ? undefined : read(rest + text, false)),
    end: (text) => (ended ? undefined : read(rest + text, true)),
    get fault() {
      return fault;
    },
  };
}

/** Where a cell without quotes ends; -1 when that is not to be seen yet. */
function endOfPlainCell(text: string, at: number, isLast: boolean): number {
  const comma = text.indexOf(',', at);
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd !== -1 && (comma === -1 || lineEnd < comma)) {
    return text[lineEnd - 1] === '\r' && lineEnd > at ? lineEnd - 1 : lineEnd;
  }
  if (comma !== -1) return comma;
  return isLast ? text.length : -1;
}

/** Where a character stands next; the end of the text where it does not. */
function placeOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}
