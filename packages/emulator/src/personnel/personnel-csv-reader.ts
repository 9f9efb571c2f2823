import { ApiProblem } from '../problem/api-problem.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { SchemaCompiler } from '../validation/schema-compiler.js';
import { createChunkWriter } from './chunk-writer.js';
import { csvColumns } from './csv-columns.js';
import { createCsvProblems } from './csv-problems.js';
import { createCsvRecords } from './csv-records.js';
import { type CsvRowCheck, createCsvRowCheck, type PersonChecks } from './csv-row-check.js';
import { createIdIndex } from './id-index.js';
import { isBlankRow } from './is-blank-row.js';
import { personPropertyPointer } from './person-property-pointer.js';
import { readCsvHeader } from './read-csv-header.js';

/** Takes the bytes of a personnel file as they arrive. */
export interface PersonnelCsvSink {
  write(bytes: Uint8Array): void;
  /** Ends the file: what is wrong with it, with `row N, column c: reason`; undefined for a file as the API takes it. */
  end(): ApiProblem | undefined;
}

/** Reads personnel files as the API takes them. */
export interface PersonnelCsvReader {
  /** Starts to read a file whose people go to `upload`. */
  open(upload: StagedUpload): PersonnelCsvSink;
}

/** Makes a reader that checks each cell by the contract's schema for the property that it fills. */
export function createPersonnelCsvReader(compiler: SchemaCompiler): PersonnelCsvReader {
  const checks: PersonChecks = new Map(
    csvColumns.map(({ property }) => [property, compiler.compile(personPropertyPointer(property))]),
  );
  return { open: (upload) => openSink(upload, checks) };
}

function openSink(upload: StagedUpload, checks: PersonChecks): PersonnelCsvSink {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const problems = createCsvProblems();
  const ids = createIdIndex();
  const chunks = createChunkWriter(upload);
  let fatal: ApiProblem | undefined;
  let checkRow: CsvRowCheck | undefined;
  let idColumn = -1;
  let width = 0;
  let row = 0;
  let people = 0;

  const records = createCsvRecords((cells) => {
    row += 1;
    if (checkRow === undefined) return readHeader(cells);
    if (isBlankRow(cells)) return true;
    checkRow(cells, row, problems.add);
    const id = cells.length === width ? cells[idColumn] : undefined;
    const first = id === undefined || id === '' ? undefined : ids.add(id, row);
    if (first !== undefined) {
      problems.add({ row, column: 'id', reason: `must not repeat the id of row ${first}` });
    }
    people += 1;
    return true;
  });

  function readHeader(cells: readonly string[]): boolean {
    try {
      const columns = readCsvHeader(cells);
      checkRow = createCsvRowCheck(columns, checks);
      width = columns.length;
      idColumn = columns.findIndex(({ property }) => property === 'id');
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      fatal = error;
      return false;
    }
  }

  function take(bytes: Uint8Array | undefined): void {
    if (fatal !== undefined || records.fault !== undefined) return;
    const text = decode(decoder, bytes);
    if (text === undefined) {
      fatal = new ApiProblem(400, 'file must be text in UTF-8');
      return;
    }
    people = 0;
    const whole = bytes === undefined ? records.end(text) : records.write(text);
    if (whole !== undefined) chunks.write(whole, people);
  }

  return {
    write: take,
    end: () => {
      take(undefined);
      if (fatal !== undefined) return fatal;
      if (records.fault !== undefined) problems.add({ row: row + 1, reason: records.fault });
      else if (row === 0) return new ApiProblem(400, 'file must not be empty');
      chunks.end();
      return problems.toApiProblem();
    },
  };
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array | undefined,
): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
