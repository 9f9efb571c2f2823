/** The header with every documented column, and rows that keep to the rules. */
export const header = 'id,first_name,last_name,email,avatar_url,is_contractor,mfa,job_title';
export const ada = '1,Ada,Lovelace,ada@example.com,https://example.com/ada.png,no,yes,Analyst';
export const grace = '2,Grace,Hopper,grace@example.com,,0,1,';

/** A person as JSON that keeps to the rules. */
export const neil = {
  id: '233',
  firstName: 'Neil',
  lastName: 'Armstrong',
  email: 'neil@example.com',
  contractor: false,
  isMfaEnabled: true,
  jobTitle: 'painter',
  customerId: 'A232-23983',
  date: '2024-10-18T01:28:40',
} as const;
