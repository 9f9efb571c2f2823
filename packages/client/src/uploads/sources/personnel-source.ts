import type { Personnel } from '@drata-connections/types';

// The array is named, though it is an iterable: the compiler then compares people, not every member of an array.
/** What people can be read from. Anything but an array is read one by one and never held whole. */
export type PersonnelSource = Personnel[] | Iterable<Personnel> | AsyncIterable<Personnel>;
