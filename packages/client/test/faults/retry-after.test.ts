import { expect, it } from 'vitest';
import { faultNamed } from './faults/fault-named.js';
import { callNamed } from './matrix/call-named.js';
import { runCall } from './matrix/run-call.js';

const cases = [
  // Timers of Node may be a millisecond early.
  { name: '429 storm, Retry-After in seconds', leastMs: 995 },
  { name: '429 storm, Retry-After as an HTTP date', leastMs: 495 },
].flatMap(({ name, leastMs }) =>
  ['list', 'createFromCsv', 'updateFromJson'].map((call) => ({
    fault: faultNamed(name),
    call: callNamed(call),
    leastMs,
  })),
);

it.concurrent.each(cases)('$fault.name: $call.name waits that long', async (entry) => {
  const { requests } = await runCall(entry.fault, entry.call, 'once');
  const [first, second] = requests.map(({ receivedAt }) => receivedAt);
  expect(requests).toHaveLength(2);
  expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(entry.leastMs);
});
