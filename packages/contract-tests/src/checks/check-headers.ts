import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import type { CheckSettings } from './check-settings.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';
import { usualHeaders } from './usual-headers.js';

/** Declared headers that are missing or invalid, and undeclared ones that no server sends by itself. */
export function checkHeaders(
  schemas: SchemaReader,
  { operationId }: ContractOperation,
  { code, headers: declared, pointer }: ContractResponse,
  { headers }: ArrivedResponse,
  { undeclaredHeaders }: CheckSettings,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  for (const { name, required, schema } of declared) {
    const value = headers.get(name);
    const place = {
      pointer: `header/${name.toLowerCase()}`,
      contractPointer: `${pointer}/headers/${name}`,
      detail: code,
    };
    if (value === null) {
      if (!required) continue;
      flaws.push({
        ...place,
        check: 'response-headers',
        level: 'violation',
        expected: `the header ${name}`,
        actual: 'absent',
        message: `${operationId} answered ${code} without the header ${name}.`,
      });
      continue;
    }
    const types = schemaTypes(schema);
    const numeric = types.some((type) => type === 'number' || type === 'integer');
    const [error] = schemas.errors(schema, numeric && value.trim() !== '' ? Number(value) : value);
    if (error === undefined) continue;
    flaws.push({
      ...place,
      check: 'response-headers',
      level: 'violation',
      expected: error.expected,
      actual: 'another value',
      message: `${operationId} answered ${code} with an invalid header ${name}: it ${error.message}.`,
    });
  }
  const level = undeclaredLevel(undeclaredHeaders);
  if (level === null) return flaws;
  const known = new Set(declared.map(({ name }) => name.toLowerCase()));
  for (const [name] of headers) {
    if (known.has(name) || usualHeaders.has(name)) continue;
    flaws.push({
      check: 'response-headers',
      level,
      pointer: `header/${name}`,
      contractPointer: `${pointer}/headers`,
      expected: 'declared headers only',
      actual: name,
      message: `${operationId} answered with the header ${name}, which the contract does not declare.`,
    });
  }
  return flaws;
}
