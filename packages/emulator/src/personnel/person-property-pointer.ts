import { pointerOf } from '@drata-connections/contract-validator/document';
import type { components, Personnel } from '@drata-connections/types';

const personSchema = 'PersonnelDataPublicDto' satisfies keyof components['schemas'];

/** The JSON pointer of the schema of one property of a person. */
export function personPropertyPointer(property: keyof Personnel): string {
  return pointerOf('#/components/schemas', personSchema, 'properties', property);
}
