import type { ImportedPerson } from '../state/imported-person.js';
import type { PeopleChunk } from '../state/people-chunk.js';
import type { CsvColumn } from './csv-columns.js';
import { createCsvRecords } from './csv-records.js';
import { isBlankRow } from './is-blank-row.js';
import { readCsvHeader } from './read-csv-header.js';
import { readCsvValue } from './read-csv-value.js';

const decoder = new TextDecoder();

/** The people of a chunk. They were checked when they came, so here they are only read. */
export function decodePeople({ mediaType, bytes }: PeopleChunk): readonly ImportedPerson[] {
  const text = decoder.decode(bytes);
  return mediaType === 'text/csv' ? readRows(text) : readList(JSON.parse(text));
}

function readRows(text: string): readonly ImportedPerson[] {
  const people: ImportedPerson[] = [];
  let columns: readonly CsvColumn[] | undefined;
  createCsvRecords((cells) => {
    if (columns === undefined) {
      columns = readCsvHeader(cells);
    } else if (!isBlankRow(cells)) {
      people.push(...readList([readRow(columns, cells)]));
    }
    return true;
  }).end(text);
  return people;
}

function readRow(columns: readonly CsvColumn[], cells: readonly string[]): unknown {
  const entries = columns.map(({ property }, index) => {
    const cell = cells[index] ?? '';
    return [property, cell === '' ? undefined : readCsvValue(property, cell)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readList(value: unknown): readonly ImportedPerson[] {
  if (isPeople(value)) return value;
  throw new Error('Failed to read stored people: they are no list. Start again without the state.');
}

/** What a chunk holds was checked by the contract before it was stored. */
function isPeople(value: unknown): value is readonly ImportedPerson[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}
