import type { Personnel } from '@drata-connections/types';
import type { Random } from './random.js';

const firstNames = ['Ada', 'Grace', 'Alan', 'Katherine', 'Edsger', 'Barbara', 'Tim', 'Radia'];
const lastNames = ['Lovelace', 'Hopper', 'Turing', 'Johnson', 'Dijkstra', 'Liskov', 'Perlman'];
const jobTitles = ['Engineer', 'Designer', 'Accountant', 'Recruiter', 'Support specialist'];

/** Makes up `count` people with addresses that reach nobody (RFC 2606). */
export function seedPeople(random: Random, count: number): readonly Personnel[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(index + 1);
    const firstName = random.pick(firstNames);
    const lastName = random.pick(lastNames);
    const year = random.integer(2015, 2024);
    const month = String(random.integer(1, 12)).padStart(2, '0');
    return {
      id,
      firstName,
      lastName,
      email: `${firstName}.${lastName}.${id}@example.com`.toLowerCase(),
      contractor: random.chance(15),
      isMfaEnabled: random.chance(90),
      date: `${year}-${month}-01T09:00:00`,
      jobTitle: random.pick(jobTitles),
    };
  });
}
