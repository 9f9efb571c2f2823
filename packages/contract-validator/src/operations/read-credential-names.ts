import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';

/** The names of the query parameters that a security scheme of the operation uses. */
export function readCredentialNames(document: object, operationPointer: string): readonly string[] {
  const own = propertyOf(locate(document, operationPointer).value, 'security');
  const requirements = own ?? propertyOf(document, 'security');
  const schemes = propertyOf(propertyOf(document, 'components'), 'securitySchemes');
  if (!Array.isArray(requirements) || !isJsonObject(schemes)) return [];
  return requirements
    .flatMap((requirement: unknown) => (isJsonObject(requirement) ? Object.keys(requirement) : []))
    .filter((name) => Object.hasOwn(schemes, name))
    .map((name) => locate(document, pointerOf('#/components/securitySchemes', name)).value)
    .filter((scheme) => propertyOf(scheme, 'in') === 'query')
    .map((scheme) => String(propertyOf(scheme, 'name')));
}
