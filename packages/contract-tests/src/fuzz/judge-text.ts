import type { ContractParameter } from '../contract/contract-parameter.js';
import type { JsonSchema } from '../contract/json-schema.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import { schemaTypes } from '../contract/schema-types.js';

/** Whether a request keeps the contract: `open` where the contract does not decide it. */
export type Verdict = 'valid' | 'invalid' | 'open';

/** Whether a parameter may have the texts that stand for it on the wire. */
export function judgeParameter(
  schemas: SchemaReader,
  { schema, required }: Pick<ContractParameter, 'schema' | 'required'>,
  texts: readonly string[],
): Verdict {
  if (texts.length === 0) return required ? 'invalid' : 'valid';
  const types = schemaTypes(schema);
  if (types.includes('object')) return 'open';
  if (!types.includes('array')) {
    const [text = ''] = texts;
    return texts.length > 1 ? 'open' : judgeText(schemas, schema, text);
  }
  // Servers take `a=1,2` for two items, or they do not.
  if (texts.some((text) => text.includes(','))) return 'open';
  const items = schemas.resolve(schema.items);
  return worst(texts.map((text) => judgeText(schemas, items, text)));
}

/** Whether a value may have a text: the type that it is read as is the schema's. */
export function judgeText(schemas: SchemaReader, schema: JsonSchema, text: string): Verdict {
  const types = schemaTypes(schema);
  const isValid = (value: unknown) => schemas.errors(schema, value).length === 0;
  if (types.includes('string') || types.length === 0) {
    if (isValid(text)) return 'valid';
    // What is trimmed on the way is not the contract's matter.
    return text.trim() !== text && isValid(text.trim()) ? 'open' : 'invalid';
  }
  if (types.includes('number') || types.includes('integer')) {
    if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return isValid(Number(text)) ? 'valid' : 'invalid';
    // Half a page, `1e3`, ` 7`: whether that is a number, contracts leave open.
    return text !== '' && Number.isNaN(Number(text)) && /^[\x21-\x7e]+$/.test(text)
      ? 'invalid'
      : 'open';
  }
  if (types.includes('boolean')) {
    if (text === 'true' || text === 'false') return 'valid';
    return /^(0|1|yes|no|on|off|\s*)$/i.test(text.trim()) || /^(true|false)$/i.test(text.trim())
      ? 'open'
      : 'invalid';
  }
  return 'open';
}

/** The verdict over several parts: one that is invalid spoils the whole. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('invalid')) return 'invalid';
  return verdicts.includes('open') ? 'open' : 'valid';
}
