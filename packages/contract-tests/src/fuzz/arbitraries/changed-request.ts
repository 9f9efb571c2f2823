import fc from 'fast-check';
import type { ContractParameter } from '../../contract/contract-parameter.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { schemaRules } from '../../derive/refusals/schema-rules.js';
import type { ValuePath } from '../../values/value-path.js';
import { withValueAt } from '../../values/with-value-at.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { encodeRequest } from '../../wire/encode-request.js';
import type { GeneratedRequest } from '../generated-request.js';
import { judgeJson } from '../judge-body.js';
import { judgeParameter, type Verdict } from '../judge-text.js';
import { wellFormed } from '../well-formed.js';
import type { FuzzTarget } from './fuzz-target.js';
import { hostileText } from './hostile-text.js';
import { hostileValue } from './hostile-value.js';
import { validRequest } from './valid-request.js';

/** Valid calls with one thing in them changed: the text of a query parameter, or a value in a JSON body. */
export function changedRequest(
  target: FuzzTarget,
  calls: fc.Arbitrary<OperationCall>,
): fc.Arbitrary<GeneratedRequest> {
  const { schemas, operation } = target;
  const queries = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) =>
      fc
        .tuple(calls, fc.array(hostileText, { minLength: 1, maxLength: 2 }))
        .map(([call, texts]) => changeQuery(target, call, parameter, texts)),
    );
  const bodies = (operation.body?.contents ?? [])
    .filter(({ mediaType }) => /[/+]json$/.test(mediaType))
    .map(({ schema }) => {
      const paths = [...schemaRules(schemas, schema, false)].map(({ path }) => path);
      return fc
        .tuple(calls, fc.constantFrom<ValuePath>([], ...paths), hostileValue)
        .map(([call, path, value]) => changeBody(target, call, path, value));
    });
  const changes = [...queries, ...bodies];
  return changes.length === 0
    ? calls.map((call) => validRequest(target, call))
    : fc.oneof(...changes);
}

function changeQuery(
  { schemas, operation, baseUrl, apiKey }: FuzzTarget,
  call: OperationCall,
  parameter: ContractParameter,
  texts: readonly string[],
): GeneratedRequest {
  const { name } = parameter;
  const { [name]: _, ...others } = call.query;
  const wire = buildWireRequest(schemas, operation, { ...call, query: others }, apiKey);
  const pairs = texts.map((text) => [name, wellFormed(text)] as const);
  const verdict = judgeParameter(
    schemas,
    parameter,
    pairs.map(([, text]) => text),
  );
  return {
    request: encodeRequest(baseUrl, { ...wire, query: [...wire.query, ...pairs] }),
    expectation: expectationOf(verdict, `query/${name}`, operation.method === 'GET'),
  };
}

function changeBody(
  target: FuzzTarget,
  call: OperationCall,
  path: ValuePath,
  value: unknown,
): GeneratedRequest {
  const { schemas, operation, baseUrl, apiKey, known } = target;
  const content = operation.body?.contents.find(
    ({ mediaType }) => mediaType === call.body?.mediaType,
  );
  if (call.body === null || content === undefined) return validRequest(target, call);
  const changed = withValueAt(call.body.value, path, value);
  const text = JSON.stringify(changed);
  const wire = buildWireRequest(schemas, operation, call, apiKey);
  const isKnown = Object.entries(call.path).every(([name, each]) => known[name]?.includes(each));
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  const verdict = text === undefined ? 'open' : judgeJson(schemas, content.schema, sent);
  return {
    request: encodeRequest(baseUrl, {
      ...wire,
      body: { mediaType: content.mediaType, text: text ?? '' },
    }),
    expectation: expectationOf(verdict, `body/${path.join('/')}`, isKnown),
  };
}

function expectationOf(
  verdict: Verdict,
  pointer: string,
  isKnown: boolean,
): GeneratedRequest['expectation'] {
  if (verdict === 'open') return { kind: 'any' };
  if (verdict === 'valid') return { kind: isKnown ? 'accepted' : 'any' };
  const statuses = [400, 422, ...(isKnown ? [] : [404])];
  return {
    kind: 'refused',
    statuses,
    check: 'negative-data-rejected',
    pointer,
    rule: `the schema of ${pointer}`,
  };
}
