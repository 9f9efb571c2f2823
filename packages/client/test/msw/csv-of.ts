import { type Personnel, personnelCsvColumns } from '@drata-connections/types';

/** A personnel file with one person, who has nothing that would have to be quoted. */
export function csvOf(person: Personnel): string {
  return [
    personnelCsvColumns.map(({ name }) => name),
    personnelCsvColumns.map(({ property }) => String(person[property] ?? '')),
  ].join('\n');
}
