import type { ValueShape } from '../schemas/value-shape.js';
import type { BodyForm } from './contract-body.js';
import { isJson } from './is-json.js';

/** How bodies of a media type, with a schema of some shape, are turned into values. */
export function formOf(mediaType: string, shape: ValueShape | undefined): BodyForm {
  if (isJson(mediaType)) return 'json';
  if (mediaType === 'multipart/form-data') return 'multipart';
  if (mediaType === 'application/x-www-form-urlencoded') return 'urlencoded';
  const isText = shape === undefined || [...shape.types].every((type) => type === 'string');
  // Whatever its subtype is, it has parts (RFC 2046, section 5.1.7); the schema says by which names.
  if (!isText && mediaType.startsWith('multipart/')) return 'multipart';
  // A schema that asks for more than a text, of XML for instance, cannot be checked here.
  if (!isText) return 'unreadable';
  return mediaType.startsWith('text/') ? 'text' : 'bytes';
}
