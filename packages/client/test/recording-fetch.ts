import type { FetchFunction } from '../src/index.js';

/** A real fetch function that keeps every request and answers each with a new response. */
export interface RecordingFetch {
  readonly fetch: FetchFunction;
  readonly requests: Request[];
  /** The only request there was. */
  only(): Request;
}

export function recordingFetch(
  answer: () => Response | Promise<Response> = () => Response.json({}),
): RecordingFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return answer();
    },
    only() {
      const [first, ...others] = requests;
      if (!first || others.length > 0) {
        throw new Error(`Expected one request, got ${requests.length}.`);
      }
      return first;
    },
  };
}
