import { isJsonObject } from '@drata-connections/contract-validator/document';

/** Every text that an enum of a contract lists. */
export function enumValues(part: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(part)) {
    for (const item of part) enumValues(item, found);
  } else if (isJsonObject(part)) {
    const { enum: values } = part;
    for (const value of Array.isArray(values) ? values : []) {
      if (typeof value === 'string') found.add(value);
    }
    for (const child of Object.values(part)) enumValues(child, found);
  }
  return found;
}
