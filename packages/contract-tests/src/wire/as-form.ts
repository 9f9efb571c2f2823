import { isJsonObject } from '@drata-connections/contract-validator/document';

/** What of a value a form can hold: nothing stands for null in one, nor for a list without items. */
export function asForm(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(isJsonObject(value) ? value : {}).filter(
      ([, field]) => field !== null && !(Array.isArray(field) && field.length === 0),
    ),
  );
}
