import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import { checkRelations } from './check-relations.js';
import type { CheckSettings } from './check-settings.js';
import { checkUndeclaredProperties } from './check-undeclared-properties.js';
import { describeJson } from './describe-json.js';
import type { Flaw } from './flaw.js';
import { valueAtPointer } from './value-at-pointer.js';

/** Whether a body is valid by its schema, agrees with itself and its status, and holds nothing undeclared. */
export function checkBody(
  schemas: SchemaReader,
  { operationId }: ContractOperation,
  { mediaType, schema, pointer }: ContractContent,
  { status, text, bytes, json }: ArrivedResponse,
  { undeclared }: CheckSettings,
): readonly Flaw[] {
  const isJson = /[/+]json\b/.test(mediaType);
  if (isJson && json === undefined) {
    const actual = bytes.length === 0 ? 'an empty body' : describeText(text);
    return [
      {
        check: 'response-schema',
        level: 'violation',
        pointer: '',
        contractPointer: pointer,
        expected: 'JSON',
        actual,
        message: `${operationId} answered ${status} with ${actual} in place of JSON.`,
        detail: `${status} json`,
      },
    ];
  }
  const value = isJson ? json : text;
  const seen = new Set<string>();
  const flaws: Flaw[] = schemas.errors(schema, value).flatMap((error) => {
    // All branches of an alternative complain of the same place.
    const key = `${error.pointer} ${error.keyword} ${error.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const place = error.schemaPointer.startsWith('#')
      ? `${pointer}${error.schemaPointer.slice(1)}`
      : error.schemaPointer;
    return [
      {
        check: 'response-schema' as const,
        level: 'violation' as const,
        pointer: error.pointer,
        contractPointer: place,
        expected: error.expected,
        actual: describeJson(valueAtPointer(value, error.pointer), error.keyword),
        message: `${operationId} answered ${status} with a body that breaks the contract: ${error.message || error.keyword}.`,
        detail: `${status} ${error.keyword} ${error.message}`.replaceAll(/\/\d+\b/g, '/*'),
      },
    ];
  });
  if (!isJson) return flaws;
  return [
    ...flaws,
    ...checkRelations(schemas, operationId, schema, status, value),
    ...checkUndeclaredProperties(schemas, operationId, schema, pointer, value, undeclared),
  ];
}

function describeText(text: string): string {
  if (/^\s*<(!doctype|html)/i.test(text)) return 'an HTML page';
  return /^\s*[[{"]/.test(text) ? 'malformed JSON' : 'text';
}
