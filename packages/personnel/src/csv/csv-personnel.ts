import type { Personnel, personnelCsvColumns } from '@drata-connections/types';

type RequiredProperty = Extract<
  (typeof personnelCsvColumns)[number],
  { readonly required: true }
>['property'];

/** A person from a CSV file: only the properties whose column is required are sure to be there. */
export type CsvPersonnel = Pick<Personnel, RequiredProperty> &
  Partial<Omit<Personnel, RequiredProperty>>;
