/**
 * One thing that has to be mended before a personnel file can be uploaded.
 *
 * No field ever holds a value from the file: the people in it have a right to stay out of logs and
 * messages.
 */
export interface PersonnelProblem {
  /**
   * Where to look, as a person counts: in a CSV file the row as a spreadsheet numbers it, the header
   * being row 1; in a JSON file the person's place in the list, from 1. `0` is the file as a whole.
   */
  readonly row: number;
  /** Header of the CSV column or name of the JSON property; `''` for the row or file as a whole. */
  readonly column: string;
  /** What is wrong with it, to be read after the column's name: `is not an email address`. */
  readonly reason: string;
}
