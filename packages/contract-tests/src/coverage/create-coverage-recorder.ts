import { ContractError } from '../contract/contract-error.js';
import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { Edge } from '../findings/edge.js';
import type { Exchange } from '../wire/exchange.js';
import type { CoveragePoint } from './coverage-point.js';
import type { CoverageRecorder, Missed } from './coverage-recorder.js';
import { declaredPoints } from './declared-points.js';
import { isExcluded } from './is-excluded.js';
import type { ObservablePoint } from './observable-point.js';
import { observeExchange } from './observe-exchange.js';

/** Makes a recorder for everything that a contract declares. */
export function createCoverageRecorder(
  model: ContractModel,
  baseUrl: string,
  edge: Edge = 'client',
): CoverageRecorder {
  const points = new Map(
    model.operations.map((operation) => [operation.operationId, pointsOf(model, operation, edge)]),
  );
  const exercised = new Set<ObservablePoint>();
  const missed = new Map<ObservablePoint, Missed>();

  function seenIn(operation: ContractOperation, exchange: Exchange): readonly ObservablePoint[] {
    const validator = model.validatorOf(operation);
    const observation = observeExchange(validator, operation, baseUrl, exchange);
    return (points.get(operation.operationId) ?? []).filter(
      (point) => !exercised.has(point) && point.seenIn(observation),
    );
  }

  const refusals = ({ operationId }: ContractOperation, rule: string) =>
    (points.get(operationId) ?? []).filter(({ kind, name }) => kind === 'refusal' && name === rule);

  return {
    exchange(operation, exchange) {
      for (const point of seenIn(operation, exchange)) exercised.add(point);
    },
    refusal(operation, rule) {
      for (const point of refusals(operation, rule)) exercised.add(point);
    },
    missedExchange(operation, exchange, why) {
      for (const point of seenIn(operation, exchange)) missed.set(point, why);
    },
    missedRefusal(operation, rule, why) {
      for (const point of refusals(operation, rule)) missed.set(point, why);
    },
    missedOperation({ operationId }, why) {
      for (const point of points.get(operationId) ?? []) missed.set(point, why);
    },
    report() {
      const all = [...points.values()].flat().map((point) => {
        const { operationId, kind, parameter, name } = point;
        const about = { operationId, kind, parameter, name, exercised: exercised.has(point) };
        if (about.exercised) return about;
        const reason = point.reason ?? missed.get(point)?.reason;
        const excludedBy = point.excludedBy ?? missed.get(point)?.by ?? undefined;
        return {
          ...about,
          ...(reason === undefined ? {} : { reason }),
          ...(excludedBy === undefined ? {} : { excludedBy }),
        };
      });
      const left = all.filter((point) => !point.exercised);
      return {
        points: all,
        uncovered: left.filter((point) => !isExcluded(point)).map(nameOf),
        excluded: left.filter(isExcluded).map(nameOf),
      };
    },
  };
}

function nameOf({ operationId, kind, name, reason }: CoveragePoint): string {
  return [`${operationId}: ${kind} ${name}`, reason].filter(Boolean).join(': ');
}

/** What operations declare, by edge: the same in every run. */
const known = new WeakMap<ContractOperation, Map<Edge, readonly ObservablePoint[]>>();

function pointsOf(
  model: ContractModel,
  operation: ContractOperation,
  edge: Edge,
): readonly ObservablePoint[] {
  const byEdge = known.get(operation) ?? new Map<Edge, readonly ObservablePoint[]>();
  known.set(operation, byEdge);
  const points = byEdge.get(edge) ?? findPoints(model, operation, edge);
  byEdge.set(edge, points);
  return points;
}

/** What an operation declares; of one that nothing can be derived for, a point that says why. */
function findPoints(
  { schemas, validatorOf }: ContractModel,
  operation: ContractOperation,
  edge: Edge,
): readonly ObservablePoint[] {
  try {
    validatorOf(operation);
    return declaredPoints(schemas, operation, edge);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { operationId } = operation;
    return [
      { operationId, kind: 'derivation', parameter: '', name: error.message, seenIn: () => false },
    ];
  }
}
