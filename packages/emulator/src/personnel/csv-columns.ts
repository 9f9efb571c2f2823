import { type Personnel, personnelCsvColumns } from '@drata-connections/types';

/** A column of a personnel file, and the property of a person that it fills. */
export interface CsvColumn {
  readonly name: string;
  readonly property: keyof Personnel;
  readonly required: boolean;
}

/** The columns that a personnel file can have. */
export const csvColumns: readonly CsvColumn[] = personnelCsvColumns;
