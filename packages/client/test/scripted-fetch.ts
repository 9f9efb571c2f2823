import type { FetchFunction } from '../src/index.js';

type Step = Response | Error | (() => Response | Promise<Response>);

/** A real fetch function that answers one call after another, and the last step for all that follow. */
export function scriptedFetch(...steps: readonly Step[]): {
  readonly fetch: FetchFunction;
  readonly requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      const step = steps[Math.min(requests.length, steps.length) - 1];
      if (step instanceof Error || step === undefined) {
        throw step ?? new Error('There is no step.');
      }
      return step instanceof Response ? step.clone() : step();
    },
  };
}
