import type { ExchangeMatrix } from './exchange-matrix.js';
import { shareEvenly } from './share-evenly.js';

/** Chooses the exchanges that a page shows in full: those of findings first, then an even share of each cell. */
export function selectExchanges(matrix: ExchangeMatrix, places: number): ReadonlySet<number> {
  const cells = matrix.rows.flatMap((row) => row.cells.map(({ exchanges }) => exchanges));
  const telling = cells.map((cell) => cell.filter(({ findings }) => findings.length > 0));
  const most = shareEvenly(
    telling.map(({ length }) => length),
    places,
  );
  const chosen = telling.flatMap((cell) => cell.slice(0, most)).slice(0, places);
  const others = cells.map((cell) => cell.filter(({ findings }) => findings.length === 0));
  const rest = places - chosen.length;
  const each = shareEvenly(
    others.map(({ length }) => length),
    rest,
  );
  const filling = others.flatMap((cell) => cell.slice(0, each)).slice(0, rest);
  return new Set([...chosen, ...filling].map(({ index }) => index));
}
