import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import { isJsonObject } from './is-json-object.js';
import { keysOf } from './keys-of.js';
import { pointerOf } from './pointer-of.js';

/** A part of a contract, and the JSON pointer of where it really stands. */
export interface ContractPart {
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Finds the part of a document at a JSON pointer, following references on the way and at the end, so that the pointer
 * of the result is one that a schema compiler can start from. What stands beside a reference is found there.
 *
 * @throws ContractSchemaError when the document has no such part, or a reference leads out of it or in a circle.
 */
export function locate(
  document: unknown,
  pointer: string,
  seen: ReadonlySet<string> = new Set(),
): ContractPart {
  let part: ContractPart = { pointer: '#', value: document };
  for (const key of keysOf(pointer)) {
    if (childOf(part.value, key) === undefined) part = follow(document, part, seen);
    const value = childOf(part.value, key);
    if (value === undefined) throw new ContractSchemaError(pointer, 'there is nothing');
    part = { pointer: pointerOf(part.pointer, key), value };
  }
  return follow(document, part, seen);
}

function childOf(value: unknown, key: string): unknown {
  const isOwner = isJsonObject(value) || Array.isArray(value);
  const child: unknown = isOwner && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return child;
}

function follow(document: unknown, part: ContractPart, seen: ReadonlySet<string>): ContractPart {
  const reference = isJsonObject(part.value) ? part.value['$ref'] : undefined;
  if (typeof reference !== 'string') return part;
  if (!reference.startsWith('#')) {
    throw new ContractSchemaError(part.pointer, 'its reference leads out of the document');
  }
  if (seen.has(reference)) {
    throw new ContractSchemaError(part.pointer, 'its references lead in a circle');
  }
  return locate(document, reference, new Set([...seen, reference]));
}
