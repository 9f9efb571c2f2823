import type { SecurityScheme } from '../contract/security-scheme.js';

/** Whether a scheme is a key without a form that stands in the header `authorization`. */
export function takesAnyAuthorization({ type, place }: SecurityScheme): boolean {
  return (
    type === 'apiKey' && place?.in === 'header' && place.name.toLowerCase() === 'authorization'
  );
}
