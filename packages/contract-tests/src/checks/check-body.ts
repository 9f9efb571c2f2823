import type { Problem } from '@drata-connections/contract-validator';
import { keysOf } from '@drata-connections/contract-validator/document';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import { valueAtKeys } from '../values/value-at-keys.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { checkRelations } from './check-relations.js';
import type { CheckSettings } from './check-settings.js';
import { describeJson } from './describe-json.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';

/**
 * Whether a body is valid by its schema, agrees with itself and its status, and holds nothing undeclared.
 *
 * @param problems What the validator has to say of the answer.
 */
export function checkBody(
  schemas: ContractSchemas,
  operation: ContractOperation,
  { mediaType, schema, pointer }: ContractContent,
  { status, text, bytes, json }: ArrivedResponse,
  problems: readonly Problem[],
  settings: CheckSettings,
): readonly Flaw[] {
  const { operationId } = operation;
  const isJson = isJsonMediaType(mediaType);
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
  if (bytes.length === 0) return [];
  if (isJson && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return [
      {
        check: 'response-schema',
        level: 'violation',
        pointer: '',
        contractPointer: pointer,
        expected: 'JSON without a byte order mark (RFC 8259, section 8.1)',
        actual: 'a byte order mark',
        message: `${operationId} answered ${status} with a byte order mark before the JSON, which most parsers refuse.`,
        detail: `${status} mark`,
      },
    ];
  }
  const value = isJson ? json : text;
  const flaws = problems
    .filter(({ location }) => location === 'body')
    .flatMap((problem) =>
      problem.level === 'violation'
        ? [violation(operation, status, value, problem)]
        : undeclared(operation, problem, settings),
    );
  return isJson
    ? [...flaws, ...checkRelations(schemas, operationId, schema, status, value)]
    : flaws;
}

function violation(
  { operationId }: ContractOperation,
  status: number,
  value: unknown,
  { pointer, schemaPointer, keyword, message, expected = keyword }: Problem,
): Flaw {
  const what = `${pointer} ${message}`.trim();
  return {
    check: 'response-schema',
    level: 'violation',
    pointer,
    contractPointer: schemaPointer.replace(/^#/, ''),
    expected,
    actual: describeJson(valueAtKeys(value, keysOf(pointer)), keyword),
    message: `${operationId} answered ${status} with a body that breaks the contract: ${what}.`,
    detail: `${status} ${keyword} ${what}`.replaceAll(/\/\d+\b/g, '/*'),
  };
}

function undeclared(
  { operationId }: ContractOperation,
  { pointer, schemaPointer }: Problem,
  settings: CheckSettings,
): readonly Flaw[] {
  const level = undeclaredLevel(settings.undeclared);
  if (level === null) return [];
  const name = keysOf(pointer).at(-1) ?? '';
  return [
    {
      check: 'undeclared-property',
      level,
      pointer,
      contractPointer: schemaPointer.replace(/^#/, ''),
      expected: 'declared properties only',
      actual: name,
      message: `${operationId} answered with the property ${name}, which the contract does not declare.`,
    },
  ];
}

function describeText(text: string): string {
  if (/^\s*<(!doctype|html)/i.test(text)) return 'an HTML page';
  return /^\s*[[{"]/.test(text) ? 'malformed JSON' : 'text';
}
