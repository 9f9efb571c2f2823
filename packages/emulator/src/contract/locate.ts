import { isJsonObject } from './is-json-object.js';

/** A part of the contract, and the JSON pointer of where it really stands. */
export interface ContractPart {
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Finds the part of a document at a JSON pointer, following local `$ref`s on the way and at the end, so that the
 * pointer of the result is one that a schema compiler can start from.
 *
 * @throws Error when the document has no such part.
 */
export function locate(document: unknown, pointer: string): ContractPart {
  let part: ContractPart = { pointer: '#', value: document };
  for (const token of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    const { value } = part;
    const isArray = Array.isArray(value);
    if (!isArray && !isJsonObject(value)) throw missing(pointer);
    const next: unknown = isArray ? value[Number(key)] : value[key];
    if (next === undefined) throw missing(pointer);
    part = followReference(document, { pointer: `${part.pointer}/${token}`, value: next });
  }
  return part;
}

function followReference(document: unknown, part: ContractPart): ContractPart {
  const reference = isJsonObject(part.value) ? part.value['$ref'] : undefined;
  return typeof reference === 'string' ? locate(document, reference) : part;
}

function missing(pointer: string): Error {
  return new Error(`Failed to read the contract: it has nothing at ${pointer}.`);
}
