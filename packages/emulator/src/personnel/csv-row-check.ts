import {
  csvFalseValues,
  csvTrueValues,
  type Personnel,
  personnelRules,
} from '@drata-connections/types';
import type { SchemaCheck } from '../validation/schema-check.js';
import type { CsvColumn } from './csv-columns.js';
import type { CsvProblem } from './csv-problem.js';
import { readCsvValue } from './read-csv-value.js';

/** The check of each property of a person, by the contract's schema for it. */
export type PersonChecks = ReadonlyMap<keyof Personnel, SchemaCheck>;

/** Says what is wrong with a row. */
export type CsvRowCheck = (
  cells: readonly string[],
  row: number,
  report: (problem: CsvProblem) => void,
) => void;

/** Makes the check of the rows below a header. An empty cell is a property left out, which only an optional column may do. */
export function createCsvRowCheck(
  columns: readonly CsvColumn[],
  checks: PersonChecks,
): CsvRowCheck {
  const cellChecks = columns.map(({ property, required }) => ({
    required,
    isWord: personnelRules[property].type === 'boolean',
    check: checks.get(property),
    property,
  }));

  return (cells, row, report) => {
    if (cells.length !== columns.length) {
      const reason = `must have ${columns.length} cells as the header has, not ${cells.length}`;
      return report({ row, reason });
    }
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      const rules = cellChecks[index];
      if (rules === undefined) continue;
      const reason = cell === '' ? emptyReason(rules.required) : reasonOf(cell, rules);
      if (reason === undefined) continue;
      const column = columns[index]?.name;
      report({ row, ...(column === undefined ? {} : { column }), reason });
    }
  };
}

function emptyReason(required: boolean): string | undefined {
  return required ? 'must not be empty' : undefined;
}

function reasonOf(
  cell: string,
  rules: {
    readonly property: keyof Personnel;
    readonly isWord: boolean;
    readonly check: SchemaCheck | undefined;
  },
): string | undefined {
  const value = rules.isWord ? readCsvValue(rules.property, cell) : cell;
  if (value === undefined) {
    return `must be one of ${[...csvTrueValues, ...csvFalseValues].join(', ')}`;
  }
  return rules.check?.(value)?.reason;
}
