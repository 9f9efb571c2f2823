import type { Personnel } from '@drata-connections/types';

/** The people of one upload of a kill test: whatever is stored of it can be told by its tag. */
export interface TaggedPeople {
  readonly tag: string;
  readonly people: readonly Personnel[];
}

/** Makes up the people of the upload `number`. */
export function tagPeople(number: number, count: number): TaggedPeople {
  const tag = `upload-${number}`;
  const people = Array.from(
    { length: count },
    (_, index): Personnel => ({
      id: `${tag}-${index}`,
      firstName: tag,
      lastName: `of ${count}`,
      email: `person-${index}@example.com`,
      contractor: index % 3 === 0,
      isMfaEnabled: index % 5 !== 0,
      date: '2024-10-18T01:28:40',
      jobTitle: 'Engineer, "senior"',
    }),
  );
  return { tag, people };
}
