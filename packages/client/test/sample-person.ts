import type { Personnel } from '@drata-connections/types';

/** A person with every required property. */
export const samplePerson: Personnel = {
  id: '233',
  firstName: 'Neil',
  lastName: 'Armstrong',
  email: 'neil.armstrong@example.com',
  contractor: false,
  isMfaEnabled: true,
  date: '2024-10-18T01:28:40',
};
