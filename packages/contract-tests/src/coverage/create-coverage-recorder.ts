import { ContractError } from '../contract/contract-error.js';
import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { Edge } from '../findings/edge.js';
import type { Exchange } from '../wire/exchange.js';
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
  const reasons = new Map<ObservablePoint, string>();

  async function seenIn(
    operation: ContractOperation,
    exchange: Exchange,
  ): Promise<readonly ObservablePoint[]> {
    const observation = await observeExchange(operation, baseUrl, exchange);
    return (points.get(operation.operationId) ?? []).filter(
      (point) => !exercised.has(point) && point.seenIn(observation),
    );
  }

  const refusals = ({ operationId }: ContractOperation, rule: string) =>
    (points.get(operationId) ?? []).filter(({ kind, name }) => kind === 'refusal' && name === rule);

  return {
    async exchange(operation, exchange) {
      for (const point of await seenIn(operation, exchange)) exercised.add(point);
    },
    refusal(operation, rule) {
      for (const point of refusals(operation, rule)) exercised.add(point);
    },
    async missedExchange(operation, exchange, reason) {
      for (const point of await seenIn(operation, exchange)) reasons.set(point, reason);
    },
    missedRefusal(operation, rule, reason) {
      for (const point of refusals(operation, rule)) reasons.set(point, reason);
    },
    report() {
      const all = [...points.values()].flat().map((point) => {
        const { operationId, kind, parameter, name } = point;
        const reason = exercised.has(point) ? undefined : (point.reason ?? reasons.get(point));
        return {
          operationId,
          kind,
          parameter,
          name,
          exercised: exercised.has(point),
          ...(reason === undefined ? {} : { reason }),
        };
      });
      const uncovered = all
        .filter((point) => !point.exercised)
        .map(({ operationId, kind, name, reason }) =>
          [`${operationId}: ${kind} ${name}`, reason].filter(Boolean).join(': '),
        );
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
