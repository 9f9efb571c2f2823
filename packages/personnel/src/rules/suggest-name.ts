import { personnelCsvColumns } from '@drata-connections/types';

/**
 * Finds what a misspelt column or property was meant to be: letter case, spaces and underscores do
 * not count, and CSV and JSON names stand for each other.
 */
export function suggestName(written: string, kind: 'name' | 'property'): string | undefined {
  const key = normalize(written);
  return personnelCsvColumns.find(
    (column) => normalize(column.name) === key || normalize(column.property) === key,
  )?.[kind];
}

function normalize(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
