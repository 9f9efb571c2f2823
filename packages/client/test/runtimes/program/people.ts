import type { Personnel } from '@drata-connections/types';

/** More people than fit into one piece of a stream, with all that has to be escaped. */
export const people: readonly Personnel[] = Array.from({ length: 2000 }, (_, index) => ({
  id: `${index}`,
  firstName: 'Zoë',
  lastName: `Müller, "${index}"`,
  email: `zoe.${index}@example.com`,
  contractor: index % 2 === 0,
  isMfaEnabled: true,
  date: '2024-10-18T01:28:40',
}));
