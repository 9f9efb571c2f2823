import { readBody } from '../bodies/read-body.js';
import type { ContractValidatorOptions } from '../contract-validator-options.js';
import { planQuery } from '../parameters/plan-query.js';
import { readParameters } from '../parameters/read-parameters.js';
import { readResponses } from '../responses/read-responses.js';
import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import type { MatchedOperation } from '../verdicts/matched-operation.js';
import type { ContractOperation } from './contract-operation.js';
import { readBasePaths } from './read-base-paths.js';
import { readCredentialNames } from './read-credential-names.js';

/** Reads an operation, and compiles every schema of it. */
export function readOperation(
  document: object,
  matched: MatchedOperation,
  { compiler, arraySpelling, basePaths, responses = true }: ContractValidatorOptions,
): ContractOperation {
  const { pointer, path } = matched;
  const parameters = readParameters(document, pointer, (at) => compiler.compile(at, 'request'));
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  for (const name of names) {
    if (parameters.some((each) => each.in === 'path' && each.name === name)) continue;
    throw new ContractSchemaError(pointer, `the path parameter ${name} is not declared`);
  }
  const literals = path
    .split(/\{[^}]+\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    matched,
    basePaths: basePaths ?? readBasePaths(document, pointer),
    pattern: new RegExp(`^${literals.join('([^/]+?)')}$`),
    names,
    parameters,
    query: planQuery(parameters),
    credentialNames: readCredentialNames(document, pointer),
    body: readBody(document, pointer, compiler),
    responses: responses ? readResponses(document, pointer, compiler) : new Map(),
    arraySpelling: arraySpelling?.(matched) ?? 'declared',
  };
}
