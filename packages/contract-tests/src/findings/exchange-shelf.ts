import { cutBody } from './cut-body.js';
import type { RecordedBody } from './recorded-body.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** The exchanges of a run, with as much of their bodies as there is room for. */
export interface ExchangeShelf {
  /** Keeps an exchange; its index. */
  add(exchange: RecordedExchange): number;
  /** Keeps an exchange whole that a finding tells of. */
  keepWhole(index: number, exchange: () => RecordedExchange): void;
  readonly exchanges: () => readonly RecordedExchange[];
}

/** Characters that the bodies of a report may take together, unless told otherwise. */
const usualRoom = 64_000_000;
/** The exchanges of an operation and status that come before others: those that a page shows first. */
const firstOfCell = 3;

/**
 * Makes an empty shelf. Bodies are kept as they are while a quarter of the room is taken, and those of the first
 * exchanges of each operation and status up to a half: what is left is for exchanges that findings tell of. Of the
 * others only the beginning is kept, and marked as cut.
 */
export function createExchangeShelf(room: number = usualRoom): ExchangeShelf {
  const exchanges: RecordedExchange[] = [];
  const seen = new Map<string, number>();
  let taken = 0;

  function fit(exchange: RecordedExchange, share: number): RecordedExchange {
    const isRoom = taken + sizeOf(exchange) <= room * share;
    const kept = isRoom ? exchange : withBodies(exchange, cutBody);
    taken += sizeOf(kept);
    return kept;
  }

  return {
    exchanges: () => exchanges,
    add(exchange) {
      const cell = `${exchange.operationId} ${exchange.response?.status}`;
      const count = (seen.get(cell) ?? 0) + 1;
      seen.set(cell, count);
      return exchanges.push(fit(exchange, count <= firstOfCell ? 1 / 2 : 1 / 4)) - 1;
    },
    keepWhole(index, exchange) {
      const kept = exchanges[index];
      if (kept === undefined) return;
      const whole = exchange();
      if (sizeOf(whole) === sizeOf(kept)) return;
      taken -= sizeOf(kept);
      exchanges[index] = fit(whole, 1);
    },
  };
}

function sizeOf({ request, response }: RecordedExchange): number {
  return (request.body?.text.length ?? 0) + (response?.body?.text.length ?? 0);
}

function withBodies(
  { request, response, ...exchange }: RecordedExchange,
  change: (body: RecordedBody | null) => RecordedBody | null,
): RecordedExchange {
  return {
    ...exchange,
    request: { ...request, body: change(request.body) },
    response: response && { ...response, body: change(response.body) },
  };
}
