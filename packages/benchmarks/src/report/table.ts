/** A table of a report. */
export interface Table {
  /** Line above the table. Default: none. */
  readonly title?: string;
  readonly columns: readonly string[];
  /** How many columns, from the first, are text; the others are numbers, aligned to the right. Default: 1. */
  readonly textColumns?: number;
  readonly rows: readonly (readonly string[])[];
}
