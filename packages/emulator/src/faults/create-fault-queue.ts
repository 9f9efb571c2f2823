import { createRandom } from '../seed/random.js';
import type { Fault, FaultKind } from './fault.js';
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

/** The kinds that answer in the place of the API. */
const standIns: ReadonlySet<FaultKind> = new Set(['429', '500', '502', 'reset']);

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
      const happening: Fault[] = [];
      for (const each of active) {
        const { fault, left, happens } = each;
        const isMeant = fault.operation === undefined || fault.operation === operationId;
        // Only one fault can stand in for an answer; the others wait for their turn.
        const isTaken =
          standIns.has(fault.kind) && happening.some(({ kind }) => standIns.has(kind));
        if (left === 0 || !isMeant || isTaken || !happens()) continue;
        each.left -= 1;
        happening.push(fault);
      }
      return happening;
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
