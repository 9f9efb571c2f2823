import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The JSON Pointer of a node: of what it refers to, where it is a reference within the document. */
export function pointerTo(node: unknown, pointer: string): string {
  if (!isJsonObject(node)) return pointer;
  const { $ref }: { readonly $ref?: unknown } = node;
  return typeof $ref === 'string' && $ref.startsWith('#') ? $ref.slice(1) : pointer;
}
