import type { ImportedPerson } from './imported-person.js';
import type { PeopleChunk } from './people-chunk.js';

/** How many people a chunk holds at most. */
const chunkSize = 1000;
const encoder = new TextEncoder();

/** Turns people into what a storage keeps. */
export function encodePeople(people: readonly ImportedPerson[]): readonly PeopleChunk[] {
  const chunks: PeopleChunk[] = [];
  for (let start = 0; start < people.length; start += chunkSize) {
    const some = people.slice(start, start + chunkSize);
    const bytes = encoder.encode(JSON.stringify(some));
    chunks.push({ mediaType: 'application/json', bytes, people: some.length });
  }
  return chunks;
}
