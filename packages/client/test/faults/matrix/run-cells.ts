import { vi } from 'vitest';
import { slowFaults } from '../faults/slow-faults.js';
import { stormFaults } from '../faults/storm-faults.js';
import type { Cell } from './cell.js';
import type { Outcome } from './outcome.js';
import { runCall } from './run-call.js';
import { startTogether } from './start-together.js';
import { stopTime } from './stop-time.js';

/**
 * Runs every cell, and returns the promise of each at once. First, one by one, those that are about time, which stands
 * still unless they let it pass, and those that need a port with nobody on it, which another server might be given. Then
 * the others, which do little but wait for the network, together.
 */
export function runCells(cells: readonly Cell[]): readonly Promise<Outcome>[] {
  const isAlone = ({ fault }: Cell): boolean =>
    !fault.answer || [...slowFaults, ...stormFaults].includes(fault);
  const passTime = stopTime();
  const alone = startTogether(
    cells.filter(isAlone).map(
      ({ fault, call, scenario }) =>
        () =>
          runCall(fault, call, scenario, { passTime }),
    ),
    1,
  );
  const goesOn = Promise.allSettled(alone).then(() => vi.useRealTimers());
  const others = startTogether(
    cells
      .filter((cell) => !isAlone(cell))
      .map(({ fault, call, scenario }) => async () => {
        await goesOn;
        return runCall(fault, call, scenario);
      }),
    16,
  );
  const inOrder = { alone: alone.values(), others: others.values() };
  return cells.flatMap((cell) => inOrder[isAlone(cell) ? 'alone' : 'others'].next().value ?? []);
}
