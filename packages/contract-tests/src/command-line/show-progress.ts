import type { VerifyProgress } from '../verify/verify-provider-options.js';
import type { CommandOutput } from './command-output.js';

/** How often the line changes, in milliseconds. */
const every = 100;

/** Shows how far a run over a provider is, on one line. */
export function showProgress(
  verb: string,
  { progress }: CommandOutput,
  now: () => number = () => performance.now(),
): (how: VerifyProgress) => void {
  let shown = Number.NEGATIVE_INFINITY;
  return ({ cases, requests, findings }) => {
    if (progress === undefined || now() - shown < every) return;
    shown = now();
    progress(`${verb}: ${cases} cases, ${requests} requests, ${findings} findings`);
  };
}
