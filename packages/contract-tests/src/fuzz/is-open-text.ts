import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { schemaTypes } from '../contract/schema-types.js';

/** Whether the contract leaves it open what a text in a query stands for: servers differ, and none is wrong. */
export function isOpenText(
  schemas: ContractSchemas,
  { schema }: Pick<ContractParameter, 'schema'>,
  text: string,
): boolean {
  const types = schemaTypes(schema);
  if (types.includes('object')) return true;
  if (types.includes('array')) {
    // Some take `a=1,2` for two items.
    return (
      text.includes(',') || isOpenText(schemas, { schema: schemas.resolve(schema.items) }, text)
    );
  }
  if (types.includes('string') || types.length === 0) {
    const isValid = schemas.accepts(schema, text);
    // What is trimmed on the way is not the contract's matter, nor whether an empty text is none.
    return text === '' ? isValid : !isValid && schemas.accepts(schema, text.trim());
  }
  if (types.includes('number') || types.includes('integer')) {
    if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return false;
    // Half a page, `1e3`, ` 7`: whether that is a number, contracts leave open.
    return text === '' || !Number.isNaN(Number(text)) || !/^[\x21-\x7e]+$/.test(text);
  }
  if (types.includes('boolean')) {
    return (
      text !== 'true' && text !== 'false' && /^(0|1|yes|no|on|off|true|false|)$/i.test(text.trim())
    );
  }
  return true;
}
