import type { Personnel } from '@drata-connections/types';
import type { CsvPersonnel } from './csv/csv-personnel.js';
import type { PersonnelProblem } from './personnel-problem.js';

/**
 * What a personnel file holds.
 *
 * Upload it only when `problems` is empty: an upload is a full snapshot, and whoever is missing from
 * it is treated as gone.
 */
export type PersonnelFile =
  | {
      /** The content is CSV: upload `toPersonnelCsv(people)`, or the file itself. */
      readonly format: 'csv';
      /** The people of the rows without a problem, in the order of the file. */
      readonly people: readonly CsvPersonnel[];
      /** Everything that is wrong with the file, by row; empty when it can be uploaded. */
      readonly problems: readonly PersonnelProblem[];
    }
  | {
      /** The content is JSON: upload `people`. */
      readonly format: 'json';
      /** The people without a problem, in the order of the file. */
      readonly people: readonly Personnel[];
      /** Everything that is wrong with the file, by row; empty when it can be uploaded. */
      readonly problems: readonly PersonnelProblem[];
    };
