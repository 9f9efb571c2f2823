import type { ContractContent } from '../contract/contract-content.js';
import { ContractError } from '../contract/contract-error.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { AnswerCase } from './contract-case.js';
import { wholeExample, wholeExampleName } from './whole-example.js';

/**
 * The answer that a valid request gets when nothing else is asked for: the lowest declared success. Where none is
 * declared, as of a page that always redirects, it is the lowest status there is.
 */
export function successAnswer(
  schemas: ContractSchemas,
  operation: ContractOperation,
): Pick<AnswerCase, 'kind' | 'operation' | 'response' | 'content' | 'example'> {
  const sorted = operation.responses.toSorted((one, other) => one.status - other.status);
  const response = sorted.find(({ status }) => status >= 200 && status < 300) ?? sorted[0];
  if (response === undefined) {
    throw new ContractError(
      `Failed to derive cases of ${operation.operationId}: it declares no response. Declare one.`,
    );
  }
  const content = response.contents[0] ?? null;
  const example = content && validExample(schemas, content);
  return { kind: 'answer', operation, response, content, example };
}

/**
 * The example to ask for where the first one, which a mock serves unasked, breaks its schema; null leaves it to the mock.
 * What the answer case of that example is told of is no fault of every other case, too.
 */
function validExample(
  schemas: ContractSchemas,
  { schema, mediaType, examples }: ContractContent,
): AnswerCase['example'] {
  const isValid = ({ value }: { readonly value: unknown }) =>
    schemas.accepts(schema, value, 'response');
  const [first] = examples;
  if (first === undefined || isValid(first)) return null;
  const own = examples.find((example) => example.name !== null && isValid(example));
  const value = wholeExample(
    schemas,
    schema,
    mediaType,
    examples.map((example) => example.value),
  );
  const whole = value === undefined ? null : { name: wholeExampleName, value };
  return own ?? (whole !== null && isValid(whole) ? whole : null);
}
