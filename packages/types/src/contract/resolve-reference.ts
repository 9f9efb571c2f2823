import type { OpenApiDocument, Reference } from './open-api-document.js';

/**
 * Follows a local reference (`#/components/…`) to the node that it stands for; any other node is returned as it is.
 *
 * @throws Error if the reference points outside the document, to nothing, or back to itself.
 * @example
 * ```ts
 * import { contract, resolveReference } from '@drata-connections/types/contract';
 *
 * const unauthorized = contract.paths['/connections']?.get?.responses['401'];
 * if (unauthorized) console.log(resolveReference(contract, unauthorized).description);
 * ```
 */
export function resolveReference<Node extends object>(
  document: OpenApiDocument,
  node: Node | Reference,
): Node {
  const seen = new Set<string>();
  let current: Node | Reference = node;
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) {
      throw new Error(`Failed to resolve ${$ref}: it refers to itself. Mend the document.`);
    }
    seen.add($ref);
    current = find<Node>(document, $ref);
  }
  return current;
}

function isReference(node: object): node is Reference {
  return '$ref' in node && typeof node.$ref === 'string';
}

function find<Node extends object>(document: OpenApiDocument, reference: string): Node | Reference {
  if (!reference.startsWith('#/')) {
    throw new Error(
      `Failed to resolve ${reference}: it points outside the document. Bundle the document first.`,
    );
  }
  let value: unknown = document;
  for (const key of reference.slice(2).split('/')) {
    const name = decode(key).replaceAll('~1', '/').replaceAll('~0', '~');
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
  }
  if (!isNode<Node>(value)) {
    throw new Error(
      `Failed to resolve ${reference}: there is nothing at this place. Mend the document.`,
    );
  }
  return value;
}

/** Decodes percent-encoding; what is none stays as it is written. */
function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** What stands at a reference has the kind that the referring place demands: the contract is linted for it. */
function isNode<Node extends object>(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
