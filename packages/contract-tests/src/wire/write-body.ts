import { isJsonObject } from '@drata-connections/contract-validator/document';
import { asForm } from './as-form.js';
import { isJsonMediaType } from './is-json-media-type.js';

/** A body as text, by its media type; null where nothing here knows how to write such a value as that. */
export function writeBody(mediaType: string, value: unknown): string | null {
  if (isJsonMediaType(mediaType)) return JSON.stringify(value);
  if (typeof value === 'string') return value;
  if (mediaType !== 'application/x-www-form-urlencoded' || !isJsonObject(value)) return null;
  const fields = new URLSearchParams();
  for (const [name, field] of Object.entries(asForm(value))) {
    for (const item of [field].flat()) {
      fields.append(name, typeof item === 'string' ? item : JSON.stringify(item));
    }
  }
  return fields.toString();
}
