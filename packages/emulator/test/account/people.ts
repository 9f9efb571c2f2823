import type { Personnel } from '@drata-connections/types';

/** A person that the contract allows. */
export function person(changes: Partial<Personnel> = {}): Personnel {
  return {
    id: '1',
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'ada@example.com',
    contractor: false,
    isMfaEnabled: true,
    date: '2024-10-18T01:28:40',
    ...changes,
  };
}

/** The header of a file with the required columns only. */
export const csvHeader = 'id,first_name,last_name,email,is_contractor,mfa';

/** A CSV file with this header. */
export function csv(rows: readonly string[], header: string = csvHeader): string {
  return [header, ...rows].join('\n');
}
