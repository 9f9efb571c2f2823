import { type Personnel, personnelCsvColumns, personnelRules } from '@drata-connections/types';
import type { PersonnelRule } from '../rules/personnel-rule.js';
import type { CsvColumnNames } from './csv-column-names.js';

/** A column that a personnel CSV file can have. */
export interface CsvColumn {
  /** Its header. */
  readonly name: string;
  /** The property of a person that it fills. */
  readonly property: keyof Personnel;
  /** What the contract asks of its cells. */
  readonly rule: PersonnelRule;
}

/** The columns of the contract, under the headers asked for. */
export function csvColumns(names: CsvColumnNames = {}): readonly CsvColumn[] {
  return personnelCsvColumns.map(({ name, property, required }) => ({
    name: names[property] ?? name,
    property,
    rule: { ...personnelRules[property], required },
  }));
}
