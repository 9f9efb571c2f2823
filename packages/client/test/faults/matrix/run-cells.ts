import { vi } from 'vitest';
import { slowFaults } from '../faults/slow-faults.js';
import { stormFaults } from '../faults/storm-faults.js';
import type { Cell } from './cell.js';
import type { Outcome } from './outcome.js';
import { runCall } from './run-call.js';
import { startTogether } from './start-together.js';
import { stopTime } from './stop-time.js';

/**
 * Runs every cell, and returns the promise of each at once. First those that are about time, one by one, in a time that
 * stands still unless they let it pass; then the others, which do little but wait for the network, together.
 */
export function runCells(cells: readonly Cell[]): readonly Promise<Outcome>[] {
  const isTimed = ({ fault }: Cell): boolean => [...slowFaults, ...stormFaults].includes(fault);
  const passTime = stopTime();
  const timed = startTogether(
    cells.filter(isTimed).map(
      ({ fault, call, scenario }) =>
        () =>
          runCall(fault, call, scenario, { passTime }),
    ),
    1,
  );
  const goesOn = Promise.allSettled(timed).then(() => vi.useRealTimers());
  const others = startTogether(
    cells
      .filter((cell) => !isTimed(cell))
      .map(({ fault, call, scenario }) => async () => {
        await goesOn;
        return runCall(fault, call, scenario);
      }),
    16,
  );
  const inOrder = { timed: timed.values(), others: others.values() };
  return cells.flatMap((cell) => inOrder[isTimed(cell) ? 'timed' : 'others'].next().value ?? []);
}
