/** What is wrong with a row of a personnel file. */
export interface CsvProblem {
  /** Number of the row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** Name of the column; undefined when the whole row is wrong. */
  readonly column?: string;
  readonly reason: string;
}
