import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from './contract-error.js';
import type {
  FieldPath,
  FilterParameter,
  ListVocabulary,
  PagingParameter,
  SortParameters,
  SortProperty,
} from './list-vocabulary.js';

type Node = Readonly<Partial<Record<string, unknown>>>;

/**
 * Reads the `x-list` of an operation; null where there is none.
 *
 * @throws ContractError when it does not name the items and what tells them apart, or names a parameter that is not declared.
 */
export function readListVocabulary(
  operationId: string,
  node: unknown,
  declared: readonly { readonly name: string }[],
): ListVocabulary | null {
  if (node === undefined) return null;
  const list: Node = isJsonObject(node) ? node : {};
  const { items, identity, total, moving, page, size, filters, sort } = list;
  const parameter = (name: unknown): string => {
    if (declared.some((other) => other.name === name)) return String(name);
    throw new ContractError(
      `Failed to read the \`x-list\` of ${operationId}: it names the parameter \`${String(name)}\`, which is not declared. Mend \`x-list\`.`,
    );
  };
  if (typeof items !== 'string' || typeof identity !== 'string') {
    throw new ContractError(
      `Failed to read the \`x-list\` of ${operationId}: it lacks \`items\` or \`identity\`. Name both.`,
    );
  }
  return {
    items: path(items),
    identity: path(identity),
    total: typeof total === 'string' ? path(total) : null,
    moving: (Array.isArray(moving) ? moving : []).map((each) => path(String(each))),
    page: readPaging(page, parameter),
    size: readPaging(size, parameter),
    filters: (Array.isArray(filters) ? filters : []).filter(isJsonObject).map(
      (filter: Node): FilterParameter => ({
        parameter: parameter(filter['parameter']),
        property: path(String(filter['property'])),
      }),
    ),
    sort: readSort(sort, parameter),
  };
}

function readPaging(node: unknown, parameter: (name: unknown) => string): PagingParameter | null {
  if (!isJsonObject(node)) return null;
  const paging: Node = node;
  const { property } = paging;
  return {
    parameter: parameter(paging['parameter']),
    property: typeof property === 'string' ? path(property) : null,
  };
}

function readSort(node: unknown, parameter: (name: unknown) => string): SortParameters | null {
  if (!isJsonObject(node)) return null;
  const sort: Node = node;
  const { direction, properties } = sort;
  const way: Node | null = isJsonObject(direction) ? direction : null;
  return {
    parameter: parameter(sort['parameter']),
    direction: way && {
      parameter: parameter(way['parameter']),
      ascending: String(way['ascending']),
      descending: String(way['descending']),
    },
    properties: new Map(
      Object.entries(isJsonObject(properties) ? properties : {}).map(([value, property]) => [
        value,
        readSortProperty(property),
      ]),
    ),
  };
}

function readSortProperty(node: unknown): SortProperty {
  if (!isJsonObject(node)) return { path: path(String(node)), isLike: false };
  const { like }: { readonly like?: unknown } = node;
  return { path: path(String(like)), isLike: true };
}

/** `providerTypes[].value` as `providerTypes`, `[]`, `value`. */
function path(text: string): FieldPath {
  return text.replaceAll('[]', '.[]').split('.').filter(Boolean);
}
