import type { Personnel } from '@drata-connections/types';

/** A person as an upload brought them: a CSV file may leave out columns that a JSON upload must fill. */
export type ImportedPerson = Partial<Personnel>;
