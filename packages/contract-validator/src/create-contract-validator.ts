import { checkBodyHead } from './bodies/check-body-head.js';
import { checkRequestBody } from './bodies/check-request-body.js';
import type { ContractValidator } from './contract-validator.js';
import type { ContractValidatorOptions } from './contract-validator-options.js';
import { createValueChecks } from './create-value-checks.js';
import { upgradeDocument } from './document/upgrade-document.js';
import { listOperations } from './operations/list-operations.js';
import { matchOperation } from './operations/match-operation.js';
import { readOperation } from './operations/read-operation.js';
import { checkParameters } from './parameters/check-parameters.js';
import { checkResponse } from './responses/check-response.js';
import { createUndeclaredFinder } from './responses/create-undeclared-finder.js';
import type { ContractRequest } from './verdicts/contract-request.js';
import type { HeadVerdict } from './verdicts/request-verdict.js';

/**
 * Makes a validator, with every schema of the contract compiled.
 *
 * @throws ContractSchemaError when something in the contract cannot be checked; it names the JSON pointer.
 * @example
 * ```ts
 * import { contract } from '@drata-connections/types/contract';
 *
 * const validator = createContractValidator({ contract, compiler: createAjvCompiler(contract) });
 * const url = 'https://public-api.drata.com/public/connections?limit=51';
 * const { problems } = validator.request({ method: 'GET', url, headers: new Headers(), body: null });
 * console.log(problems[0]?.message); // must not be greater than 50
 * ```
 */
export function createContractValidator(options: ContractValidatorOptions): ContractValidator {
  const document = upgradeDocument(options.contract);
  const operations = listOperations(document)
    .filter((operation) => options.include?.(operation) ?? true)
    .map((operation) => readOperation(document, operation, options));
  const byId = new Map(operations.map((operation) => [operation.matched.operationId, operation]));
  const findUndeclared = createUndeclaredFinder(document);

  const judgeHead = (request: Omit<ContractRequest, 'body'>, hasBody: boolean) => {
    const { pathname, search } = splitUrl(request.url);
    const match = matchOperation(operations, request.method.toUpperCase(), pathname);
    const { operation, methods } = match;
    if (operation === undefined) return { operation, head: unmatched(methods) };
    const { values, problems } = checkParameters(
      document,
      { ...match, operation },
      search,
      request.headers,
    );
    const contentType = request.headers.get('content-type');
    const head: HeadVerdict = {
      operation: operation.matched,
      methods,
      path: values.path,
      query: values.query,
      headers: values.header,
      cookies: values.cookie,
      problems: [...problems, ...checkBodyHead(operation, contentType, hasBody)],
    };
    return { operation, head };
  };

  return {
    operations: operations.map(({ matched }) => matched),
    head: (request, hasBody) => judgeHead(request, hasBody).head,
    request: (request) => {
      const { body: bytes, headers } = request;
      const hasBody = bytes !== null && bytes.byteLength > 0;
      const { operation, head } = judgeHead(request, hasBody);
      if (operation === undefined) return { ...head, body: undefined };
      const contentType = headers.get('content-type');
      const { body, problems } = checkRequestBody(document, operation, contentType, bytes);
      return { ...head, body, problems: [...head.problems, ...problems] };
    },
    schema: createValueChecks(options),
    response: (operationId, response) => {
      const operation = byId.get(operationId);
      if (operation === undefined || options.responses === false) {
        throw new RangeError(
          `Failed to check the response: the validator has none of ${operationId}. Name an operation of the contract, and leave \`responses\` on.`,
        );
      }
      return checkResponse(document, operation, response, findUndeclared);
    },
  };
}

/** The path and the query of a URL as they are written: nothing is resolved or decoded. */
function splitUrl(url: string): { readonly pathname: string; readonly search: string } {
  const [, pathname = '', search = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  return { pathname: pathname === '' ? '/' : pathname, search };
}

function unmatched(methods: readonly string[]): HeadVerdict {
  const isPathKnown = methods.length > 0;
  return {
    operation: undefined,
    methods,
    path: {},
    query: {},
    headers: {},
    cookies: {},
    problems: [
      {
        location: isPathKnown ? 'method' : 'path',
        pointer: '',
        schemaPointer: '#/paths',
        keyword: 'unknown',
        message: isPathKnown ? `must be ${methods.join(' or ')}` : 'is not a path of the contract',
        ...(isPathKnown ? { expected: methods.join(', ') } : {}),
        level: 'violation',
      },
    ],
  };
}
