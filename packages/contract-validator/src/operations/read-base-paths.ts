import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { propertyOf } from '../document/property-of.js';
import { ContractSchemaError } from '../schemas/contract-schema-error.js';

/**
 * The paths of the servers of an operation, without a slash at the end: its own servers, else those of its path item,
 * else those of the document.
 *
 * @throws ContractSchemaError when the address of one is none.
 */
export function readBasePaths(document: object, operationPointer: string): readonly string[] {
  const itemPointer = operationPointer.slice(0, operationPointer.lastIndexOf('/'));
  for (const owner of [operationPointer, itemPointer, '#']) {
    const servers = propertyOf(locate(document, owner).value, 'servers');
    if (!Array.isArray(servers) || servers.length === 0) continue;
    return [...new Set(servers.map((server) => basePathOf(server, `${owner}/servers`)))];
  }
  return [''];
}

function basePathOf(server: unknown, place: string): string {
  const url = String(propertyOf(server, 'url') ?? '/');
  const variables = propertyOf(server, 'variables');
  const filled = url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = isJsonObject(variables) ? variables[name] : undefined;
    return String(propertyOf(variable, 'default') ?? '');
  });
  if (!URL.canParse(filled, 'http://localhost')) {
    throw new ContractSchemaError(place, `\`${url}\` is no address`);
  }
  return new URL(filled, 'http://localhost').pathname.replace(/\/+$/, '');
}
