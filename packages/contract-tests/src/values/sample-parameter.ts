import { ContractError } from '../contract/contract-error.js';
import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { sampleValue } from './sample-value.js';

/**
 * A value that a parameter allows. Of alternatives that exclude each other (`oneOf`), one that its text can be read as
 * alone is preferred: `7` is a number and a string, `sample` a string only.
 *
 * @throws ContractError when nothing that was tried is valid.
 */
export function sampleParameter(
  schemas: ContractSchemas,
  { schema }: Pick<ContractParameter, 'schema'>,
): unknown {
  const { oneOf } = schema;
  const sample = sampleValue(schemas, schema, true);
  if (!Array.isArray(oneOf) || typeof sample === 'object') return sample;
  const alternatives = oneOf.map((node) => schemas.resolve(node));
  const readAs = (value: unknown) =>
    alternatives.filter((alternative) =>
      readingsOf(value).some((reading) => schemas.accepts(alternative, reading)),
    ).length;
  const samples = alternatives.flatMap((alternative) => {
    try {
      return [sampleValue(schemas, alternative, true)];
    } catch (error) {
      if (error instanceof ContractError) return [];
      throw error;
    }
  });
  return (
    [sample, ...samples].find(
      (value) => typeof value !== 'object' && schemas.accepts(schema, value) && readAs(value) === 1,
    ) ?? sample
  );
}

/** What the text of a value can stand for. */
function readingsOf(value: unknown): readonly unknown[] {
  const text = String(value);
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return [
    text,
    ...(Number.isNaN(number) ? [] : [number]),
    ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
  ];
}
