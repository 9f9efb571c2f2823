import { isJsonObject, locate, pointerOf } from '@drata-connections/contract-validator/document';

/** What becomes of a property: another value, or undefined to leave it out. */
export type PropertyEdit = (
  value: unknown,
  property: { readonly required: boolean; readonly nullable: boolean },
) => unknown;

/** Edits every property of a value that its schema in the contract knows, from the outside to the inside. */
export function editBySchema(
  contract: object,
  schemaPointer: string,
  value: unknown,
  edit: PropertyEdit,
): unknown {
  const { pointer, value: schema } = locate(contract, schemaPointer);
  if (!isJsonObject(schema)) return value;
  if (Array.isArray(value)) {
    const items = pointerOf(pointer, 'items');
    return isJsonObject(schema['items'])
      ? value.map((item) => editBySchema(contract, items, item, edit))
      : value;
  }
  const { properties, required } = schema;
  if (!isJsonObject(value) || !isJsonObject(properties)) return value;
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  const entries = Object.entries(value).map(([name, own]) => {
    if (!Object.hasOwn(properties, name)) return [name, own];
    const place = pointerOf(pointer, 'properties', name);
    const edited = edit(own, {
      required: needed.includes(name),
      nullable: isNullable(locate(contract, place).value),
    });
    return [name, editBySchema(contract, place, edited, edit)];
  });
  return Object.fromEntries(entries.filter(([, own]) => own !== undefined));
}

function isNullable(schema: unknown): boolean {
  const type = isJsonObject(schema) ? schema['type'] : undefined;
  return Array.isArray(type) && type.includes('null');
}
