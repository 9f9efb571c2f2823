import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { propertyOf } from '../document/property-of.js';

/**
 * The paths of the servers of an operation, without a slash at the end: its own servers, else those of its path item,
 * else those of the document.
 */
export function readBasePaths(document: object, operationPointer: string): readonly string[] {
  const itemPointer = operationPointer.slice(0, operationPointer.lastIndexOf('/'));
  const servers = [operationPointer, itemPointer, '#']
    .map((pointer) => propertyOf(locate(document, pointer).value, 'servers'))
    .find((each): each is unknown[] => Array.isArray(each) && each.length > 0);
  return [...new Set((servers ?? [{ url: '/' }]).map(basePathOf))];
}

function basePathOf(server: unknown): string {
  const url = String(propertyOf(server, 'url') ?? '/');
  const variables = propertyOf(server, 'variables');
  const filled = url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = isJsonObject(variables) ? variables[name] : undefined;
    return String(propertyOf(variable, 'default') ?? '');
  });
  return new URL(filled, 'http://localhost').pathname.replace(/\/+$/, '');
}
