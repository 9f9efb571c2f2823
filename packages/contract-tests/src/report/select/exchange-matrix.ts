import { isExcluded } from '../../coverage/is-excluded.js';
import type { EdgeReport } from '../../findings/edge-report.js';
import type { Finding } from '../../findings/finding.js';
import type { CellExchange, CellState, ExchangeCell } from './exchange-cell.js';

/** The exchanges of a report by operation and status, as a table. */
export interface ExchangeMatrix {
  readonly statuses: readonly string[];
  readonly rows: readonly {
    readonly operationId: string;
    readonly cells: readonly ExchangeCell[];
  }[];
}

/** Sorts the exchanges of a report into operation × status, declared ones that were never seen included. */
export function exchangeMatrix(report: EdgeReport): ExchangeMatrix {
  const points = report.coverage.points.filter(({ kind }) => kind === 'status');
  const declared = new Map(points.map((point) => [`${point.operationId} ${point.name}`, point]));
  const seen = new Map<string, CellExchange[]>();
  for (const cell of withFindings(report)) {
    const key = `${cell.exchange.operationId ?? ''} ${statusOf(cell)}`;
    const cells = seen.get(key);
    if (cells === undefined) seen.set(key, [cell]);
    else cells.push(cell);
  }
  const found = report.exchanges.map((exchange) => exchange.operationId ?? '');
  const operations = [
    ...new Set([...report.coverage.points.map(({ operationId }) => operationId), ...found]),
  ].toSorted((left, right) => Number(left === '') - Number(right === ''));
  const statuses = [
    ...new Set([...points.map(({ name }) => name), ...[...seen.keys()].map(afterBlank)]),
  ].toSorted();
  return {
    statuses,
    rows: operations.map((operationId) => ({
      operationId,
      cells: statuses.map((status): ExchangeCell => {
        const point = declared.get(`${operationId} ${status}`);
        const exchanges = seen.get(`${operationId} ${status}`) ?? [];
        const exercised = exchanges.length > 0 || point?.exercised === true;
        const missing = point !== undefined && isExcluded(point) ? 'excluded' : 'missing';
        const unseen = point === undefined ? 'undeclared' : missing;
        // A status may be declared as one of a range, or by `default`.
        const names = [status, `${status[0]}XX`, `${status[0]}xx`, 'default'];
        const isDeclared = names.some((name) => declared.has(`${operationId} ${name}`));
        const state = exercised ? judge(exchanges) : unseen;
        return { operationId, status, declared: isDeclared, state, exchanges };
      }),
    })),
  };
}

function withFindings({ exchanges, findings }: EdgeReport): readonly CellExchange[] {
  const byIndex = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const index of finding.exchangeIndexes) {
      const known = byIndex.get(index);
      if (known === undefined) byIndex.set(index, [finding]);
      else known.push(finding);
    }
  }
  return exchanges.map((exchange, index) => ({
    index,
    exchange,
    findings: byIndex.get(index) ?? [],
  }));
}

function statusOf({ exchange }: CellExchange): string {
  return exchange.response === null ? 'none' : String(exchange.response.status);
}

function afterBlank(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function judge(exchanges: readonly CellExchange[]): CellState {
  const levels = new Set(exchanges.flatMap(({ findings }) => findings.map(({ level }) => level)));
  if (levels.has('violation')) return 'broken';
  return levels.size > 0 ? 'noted' : 'kept';
}
