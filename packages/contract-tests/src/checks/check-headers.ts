import type { Problem } from '@drata-connections/contract-validator';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import type { CheckSettings } from './check-settings.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';
import { usualHeaders } from './usual-headers.js';

/** Declared headers that are missing or invalid, and undeclared ones that no server sends by itself. */
export function checkHeaders(
  { operationId }: ContractOperation,
  { code, headers: declared, pointer }: ContractResponse,
  { headers }: ArrivedResponse,
  problems: readonly Problem[],
  { undeclaredHeaders }: CheckSettings,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  for (const {
    location,
    level,
    name = '',
    keyword,
    message,
    expected,
    schemaPointer,
  } of problems) {
    if (location !== 'header' || level !== 'violation') continue;
    const isAbsent = !headers.has(name);
    flaws.push({
      check: 'response-headers',
      level: 'violation',
      pointer: `header/${name.toLowerCase()}`,
      contractPointer: schemaPointer.replace(/^#/, ''),
      detail: code,
      expected: isAbsent ? `the header ${name}` : (expected ?? keyword),
      actual: isAbsent ? 'absent' : 'another value',
      message: isAbsent
        ? `${operationId} answered ${code} without the header ${name}.`
        : `${operationId} answered ${code} with an invalid header ${name}: it ${message}.`,
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
