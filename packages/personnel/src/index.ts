export type { CsvColumnNames } from './csv/csv-column-names.js';
export type { CsvPersonnel } from './csv/csv-personnel.js';
export { type ToPersonnelCsvOptions, toPersonnelCsv } from './csv/to-personnel-csv.js';
export type { PersonnelFile } from './personnel-file.js';
export type { PersonnelFileInput } from './personnel-file-input.js';
export type { PersonnelProblem } from './personnel-problem.js';
export { type ReadPersonnelFileOptions, readPersonnelFile } from './read-personnel-file.js';
