import type { Personnel } from '@drata-connections/types';

/** Writes people as a personnel file. */
export function peopleCsv(people: readonly Personnel[]): string {
  const header = 'id,first_name,last_name,email,is_contractor,mfa,start_date,job_title';
  const rows = people.map((person) =>
    [
      person.id,
      person.firstName,
      person.lastName,
      person.email,
      person.contractor ? 'yes' : 'no',
      person.isMfaEnabled ? 'true' : 'false',
      person.date,
      person.jobTitle ?? '',
    ]
      .map(cell)
      .join(','),
  );
  return [header, ...rows, ''].join('\r\n');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
