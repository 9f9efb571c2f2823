import fc from 'fast-check';
import type { ContractParameter } from '../../contract/contract-parameter.js';
import { schemaTypes } from '../../contract/schema-types.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { schemaRules } from '../../derive/refusals/schema-rules.js';
import type { ValuePath } from '../../values/value-path.js';
import { withValueAt } from '../../values/with-value-at.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { encodeRequest } from '../../wire/encode-request.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import type { GeneratedRequest } from '../generated-request.js';
import { isOpenText } from '../is-open-text.js';
import { isOpenValue } from '../is-open-value.js';
import { judgeRequest, type Verdict } from '../judge-request.js';
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
    .filter(({ mediaType }) => isJsonMediaType(mediaType))
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
  target: FuzzTarget,
  call: OperationCall,
  parameter: ContractParameter,
  texts: readonly string[],
): GeneratedRequest {
  const { schemas, operation, baseUrl, apiKey } = target;
  const { name } = parameter;
  const { [name]: _, ...others } = call.query;
  const wire = buildWireRequest(schemas, operation, { ...call, query: others }, apiKey);
  const pairs = texts.map((text) => [name, wellFormed(text)] as const);
  const withPairs = (chosen: typeof pairs) => ({ ...wire, query: [...wire.query, ...chosen] });
  // One text that is wrong for sure spoils the others.
  const decided = pairs.filter(([, text]) => !isOpenText(schemas, parameter, text));
  const isList = schemaTypes(parameter.schema).includes('array');
  const isOpen = decided.length === 0 || (!isList && pairs.length > 1);
  const judged = isOpen ? 'open' : judgeRequest(target, withPairs(decided));
  const verdict = judged === 'valid' && decided.length < pairs.length ? 'open' : judged;
  return {
    request: encodeRequest(baseUrl, withPairs(pairs)),
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
  const changedWire = { ...wire, body: { mediaType: content.mediaType, text: text ?? '' } };
  const judged = text === undefined ? 'open' : judgeRequest(target, changedWire);
  const isOpen = judged === 'valid' && isOpenValue(schemas, content.schema, sent);
  const verdict = isOpen ? 'open' : judged;
  return {
    request: encodeRequest(baseUrl, changedWire),
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
