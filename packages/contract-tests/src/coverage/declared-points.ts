import { isDeepStrictEqual } from 'node:util';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { refusalRules } from '../derive/refusals/refusal-rules.js';
import { writableContents } from '../derive/writable-contents.js';
import type { Edge } from '../findings/edge.js';
import { bodyPoints } from '../values/body-points.js';
import { parameterPairs } from '../values/parameter-pairs.js';
import { parameterPoints } from '../values/parameter-points.js';
import { answerValue } from '../wire/answer-value.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { branchPoints } from './branch-points.js';
import type { CoveragePoint } from './coverage-point.js';
import type { ObservablePoint } from './observable-point.js';

/** Everything that an operation declares. Refusals cannot be seen on the wire: they are told by the case that made one. */
export function declaredPoints(
  schemas: ContractSchemas,
  operation: ContractOperation,
  edge: Edge,
): readonly ObservablePoint[] {
  const examples = edge === 'client';
  return [
    // Examples are for mocks to serve; of a provider the branches of its answers are of interest.
    ...[...responsePoints(operation)].filter(({ kind }) => examples || kind !== 'response example'),
    ...(examples ? [] : branchPoints(schemas, operation)),
    ...requestPoints(schemas, operation),
    ...refusalRules(schemas, operation).map(({ refusal, request, excluded }) => ({
      ...point(operation, 'refusal', refusal.rule, () => false),
      ...(request === null ? { reason: 'nothing that was tried breaks it' } : {}),
      ...(excluded === undefined ? {} : { reason: excluded.reason, excludedBy: excluded.by }),
    })),
  ];
}

function point(
  { operationId }: ContractOperation,
  kind: CoveragePoint['kind'],
  name: string,
  seenIn: ObservablePoint['seenIn'],
  parameter = '',
): ObservablePoint {
  return { operationId, kind, name, parameter, seenIn };
}

function* responsePoints(operation: ContractOperation): Generator<ObservablePoint> {
  for (const { code, status, contents } of operation.responses) {
    const answered: ObservablePoint['seenIn'] = ({ exchange }) =>
      exchange.received.status === status;
    yield point(operation, 'status', code, answered);
    for (const { mediaType, examples } of contents) {
      const typed: ObservablePoint['seenIn'] = (seen) =>
        answered(seen) && mediaTypeOf(seen.exchange.received.headers) === mediaType;
      yield point(operation, 'response media type', `${code} ${mediaType}`, typed);
      for (const { name, value } of examples.filter((example) => example.name !== null)) {
        yield point(operation, 'response example', `${code} ${mediaType} ${name}`, (seen) => {
          const { text } = seen.exchange.received;
          return typed(seen) && isDeepStrictEqual(answerValue(mediaType, text, { value }), value);
        });
      }
    }
  }
}

function* requestPoints(
  schemas: ContractSchemas,
  operation: ContractOperation,
): Generator<ObservablePoint> {
  for (const parameter of operation.parameters) {
    for (const { label, seenIn } of parameterPoints(schemas, parameter)) {
      const seen: ObservablePoint['seenIn'] = ({ pairs }) => seenIn(pairs(parameter.in));
      yield point(operation, 'parameter', `${parameter.name}: ${label}`, seen, parameter.name);
    }
  }
  for (const pair of parameterPairs(operation)) {
    const name = pair.map((parameter) => parameter.name).join(' and ');
    yield point(operation, 'combination', name, ({ pairs }) =>
      pair.every((parameter) => pairs(parameter.in).some(([sent]) => sent === parameter.name)),
    );
  }
  const writable = new Set(writableContents(schemas, operation).map(({ mediaType }) => mediaType));
  for (const content of operation.body?.contents ?? []) {
    const { mediaType, schema, examples } = content;
    const typed: ObservablePoint['seenIn'] = ({ exchange }) =>
      mediaTypeOf(exchange.sent.headers) === mediaType;
    if (!writable.has(mediaType)) {
      const reason = 'nothing here writes such a body';
      yield { ...point(operation, 'request media type', mediaType, typed), reason };
      continue;
    }
    yield point(operation, 'request media type', mediaType, typed);
    for (const { name, value } of examples) {
      if (schemas.accepts(schema, value)) continue;
      const label = `${mediaType}: the example ${name ?? ''}`.trim();
      const reason = "the contract's own example breaks its schema";
      yield { ...point(operation, 'body', label, () => false), reason, excludedBy: 'document' };
    }
    for (const { label, seenIn } of bodyPoints(schemas, content)) {
      yield point(
        operation,
        'body',
        `${mediaType}: ${label}`,
        (seen) => typed(seen) && seenIn(seen.body),
      );
    }
  }
}
