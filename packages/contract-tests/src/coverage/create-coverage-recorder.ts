import { ContractError } from '../contract/contract-error.js';
import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { Edge } from '../findings/edge.js';
import type { CoverageRecorder } from './coverage-recorder.js';
import { declaredPoints } from './declared-points.js';
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
  return {
    async exchange(operation, exchange) {
      const observation = await observeExchange(operation, baseUrl, exchange);
      for (const point of points.get(operation.operationId) ?? []) {
        if (!exercised.has(point) && point.seenIn(observation)) exercised.add(point);
      }
    },
    refusal({ operationId }, rule) {
      for (const point of points.get(operationId) ?? []) {
        if (point.kind === 'refusal' && point.name === rule) exercised.add(point);
      }
    },
    report() {
      const all = [...points.values()].flat().map((point) => ({
        operationId: point.operationId,
        kind: point.kind,
        parameter: point.parameter,
        name: point.name,
        exercised: exercised.has(point),
      }));
      const uncovered = all
        .filter((point) => !point.exercised)
        .map(({ operationId, kind, name }) => `${operationId}: ${kind} ${name}`);
      return { points: all, uncovered };
    },
  };
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
  { schemas }: ContractModel,
  operation: ContractOperation,
  edge: Edge,
): readonly ObservablePoint[] {
  try {
    return declaredPoints(schemas, operation, edge);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { operationId } = operation;
    return [
      { operationId, kind: 'derivation', parameter: '', name: error.message, seenIn: () => false },
    ];
  }
}
