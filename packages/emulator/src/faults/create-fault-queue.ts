import { createRandom } from '../seed/random.js';
import type { Fault } from './fault.js';
import { parseFaults } from './parse-faults.js';

/** The faults of an emulator, to be changed while it runs. */
export interface FaultControl {
  /** The faults that still have something to do, as they were given. */
  list(): readonly Fault[];
  /**
   * Replaces all faults: a list, or text such as `502:times=2; latency:latencyMs=200`.
   *
   * @throws RangeError when one is none; the faults stay as they are then.
   */
  set(faults: readonly Fault[] | string): void;
  /** Ends all faults. */
  clear(): void;
}

/** The faults of an emulator, for the emulator itself. */
export interface FaultQueue extends FaultControl {
  /** The faults that happen to a request; each counts as having happened once. */
  take(operationId: string | undefined): readonly Fault[];
}

interface ActiveFault {
  readonly fault: Fault;
  /** How often it happens still. */
  left: number;
  readonly happens: () => boolean;
}

/** Keeps faults, and decides which of them happen to whom. */
export function createFaultQueue(initial: readonly Fault[] | string): FaultQueue {
  let active = activate(initial);
  return {
    list: () => active.filter(({ left }) => left > 0).map(({ fault }) => fault),
    set: (faults) => {
      active = activate(faults);
    },
    clear: () => {
      active = [];
    },
    take: (operationId) => {
      const happening = active.filter(
        ({ fault, left, happens }) =>
          left > 0 &&
          (fault.operation === undefined || fault.operation === operationId) &&
          happens(),
      );
      for (const each of happening) each.left -= 1;
      return happening.map(({ fault }) => fault);
    },
  };
}

function activate(faults: readonly Fault[] | string): ActiveFault[] {
  return parseFaults(faults).map((fault) => {
    const { times = Number.POSITIVE_INFINITY, probability = 1, seed = 1 } = fault;
    const random = createRandom(seed);
    const happens = (): boolean =>
      probability >= 1 || random.integer(0, 999_999) < probability * 1_000_000;
    return { fault, left: times, happens };
  });
}
