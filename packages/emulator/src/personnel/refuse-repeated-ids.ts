import type { PersonnelUpload } from '@drata-connections/types';
import { ApiProblem } from '../problem/api-problem.js';

/**
 * Refuses a list of people in which two have the same id.
 *
 * @throws ApiProblem 400, naming both places.
 */
export function refuseRepeatedIds(people: PersonnelUpload['personnelData']): void {
  const places = new Map<string, number>();
  for (const [index, { id }] of people.entries()) {
    const first = places.get(id);
    if (first !== undefined) {
      throw new ApiProblem(
        400,
        `personnelData[${index}].id must not repeat the id of personnelData[${first}]`,
      );
    }
    places.set(id, index);
  }
}
