import { valueAtKeys } from '../values/value-at-keys.js';

/** A place of a contract for people: `Connection.state`, `listConnections`, `listConnections 200 data[]`. */
export function placeName(contract: object, place: readonly string[]): string {
  const [area = '', kind = '', part = '', ...rest] = place;
  if (area === 'components') return `${part}${pathWithin(rest)}`;
  if (area === 'paths') {
    const operationId = valueAtKeys(contract, ['paths', kind, part, 'operationId']);
    const name = typeof operationId === 'string' ? operationId : `${part} ${kind}`;
    const [, status, ...within] = rest;
    return [name, status ?? '', pathWithin(within).replace(/^\./, '')].filter(Boolean).join(' ');
  }
  return place.join('.');
}

function pathWithin(keys: readonly string[]): string {
  let path = '';
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    if (key === 'properties' || key === 'content' || key === 'headers') {
      index += 1;
      if (key !== 'content') path += `.${keys[index]}`;
    } else if (key === 'items') {
      path += '[]';
    } else if (key !== 'schema') {
      path += ` ${key}`;
    }
  }
  return path;
}
