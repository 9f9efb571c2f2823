import fc from 'fast-check';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractParameter } from '../../contract/contract-parameter.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { validCall } from '../../derive/valid-call.js';
import { sampleParameter } from '../../values/sample-parameter.js';
import { writeCsv } from '../../values/write-csv.js';
import { csvFiles } from '../../verify/cases/csv-files.js';
import { csvArbitrary } from './csv-arbitrary.js';
import { valueArbitrary } from './value-arbitrary.js';

/** Valid calls of an operation; `known` are path values that something is there for. */
export function callArbitrary(
  schemas: ContractSchemas,
  operation: ContractOperation,
  known: Readonly<Record<string, readonly unknown[]>>,
): fc.Arbitrary<OperationCall> {
  const inPlace = (place: string): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return fc.constant({});
    const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
      parameters.map((parameter) => [
        parameter.name,
        parameterArbitrary(schemas, parameter, known),
      ]),
    );
    const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(model, { requiredKeys, noNullPrototype: true });
  };
  return fc.record({
    path: inPlace('path'),
    query: inPlace('query'),
    header: inPlace('header'),
    cookie: inPlace('cookie'),
    body: bodyArbitrary(schemas, operation),
  });
}

function parameterArbitrary(
  schemas: ContractSchemas,
  parameter: ContractParameter,
  known: Readonly<Record<string, readonly unknown[]>>,
): fc.Arbitrary<unknown> {
  const { name, in: place } = parameter;
  const values = place === 'path' ? (known[name] ?? []) : [];
  // Half a page is a number: what it means, no contract says.
  const isWhole = (value: unknown) => typeof value !== 'number' || Number.isInteger(value);
  const any = valueArbitrary(schemas, parameter.schema);
  const made = onlyWhere(isWhole, any, any);
  // What stands in a path or a header as it is.
  const isPlain = (value: unknown) =>
    /^[\w.~-]+$/.test(String(value)) && !/^\.+$/.test(String(value));
  const sample = fc.constant(sampleParameter(schemas, parameter));
  const text = place === 'query' ? made : onlyWhere(isPlain, made, sample);
  if (values.length === 0) return text;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: text },
  );
}

/** Those that are wanted, or others: a filter that lets nothing through would look for a value for ever. */
function onlyWhere(
  isWanted: (value: unknown) => boolean,
  any: fc.Arbitrary<unknown>,
  others: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const isThere = fc.sample(any, { numRuns: 40, seed: 1 }).some(isWanted);
  return isThere ? any.filter(isWanted) : others;
}

function bodyArbitrary(
  schemas: ContractSchemas,
  operation: ContractOperation,
): fc.Arbitrary<OperationCall['body']> {
  const { body } = operation;
  if (body === null) return fc.constant(null);
  const files = csvFiles(schemas, operation, validCall(schemas, operation));
  const bodies = body.contents.map(({ mediaType, schema }): fc.Arbitrary<OperationCall['body']> => {
    const file = files.find((each) => each.mediaType === mediaType);
    if (file === undefined) {
      return valueArbitrary(schemas, schema).map((value) => ({ mediaType, value }));
    }
    const head = file.description.columns.map(({ name }) => name);
    return csvArbitrary(schemas, file.description).map(
      (rows) => file.withFile(writeCsv([head, ...rows])).body,
    );
  });
  return fc.oneof(...bodies);
}
