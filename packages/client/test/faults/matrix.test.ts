import { afterAll, describe, expect, it } from 'vitest';
import { samplePerson } from '../sample-person.js';
import { apiKey } from './api-key.js';
import { allFaults } from './faults/all-faults.js';
import { calls } from './matrix/calls.js';
import { excerpts } from './matrix/excerpts.js';
import { expectOutcome } from './matrix/expect-outcome.js';
import { expectation } from './matrix/expectations.js';
import { outcomeInWords } from './matrix/outcome-in-words.js';
import { deadlineMs } from './matrix/run-call.js';
import { runCells } from './matrix/run-cells.js';
import type { Scenario } from './matrix/scenario.js';
import { textTable } from './matrix/text-table.js';
import { watchRejections } from './matrix/watch-rejections.js';
import { writeReport } from './matrix/write-report.js';

const scenarios: readonly Scenario[] = ['once', 'always'];

const rejections = watchRejections();

const cells = scenarios.flatMap((scenario) =>
  allFaults.flatMap((fault) => calls.map((call) => ({ fault, call, scenario }))),
);
const outcomes = runCells(cells);
const entries = cells.map((cell, index) => ({ ...cell, outcome: outcomes[index] }));

describe.each(scenarios)('a fault that strikes %s', (scenario) => {
  describe.each(allFaults)('$name', (fault) => {
    it.each(calls)(
      '$name',
      async (call) => {
        const entry = entries.find(
          (each) => each.scenario === scenario && each.fault === fault && each.call === call,
        );
        const outcome = await entry?.outcome;
        if (!outcome) {
          throw new Error('The call was not made.');
        }
        const expected = expectation(fault, call, scenario);
        expectOutcome(outcome, expected, call);
        expect(outcome.attempts).toBe(expected.attempts);
        expect(outcome.requests).toHaveLength(expected.requests);
        expect(outcome.leftOpen).toBe(0);
        expect(outcome.durationMs).toBeLessThan(deadlineMs);

        for (const { method, headers, body } of outcome.requests) {
          expect(method).toBe(call.method);
          expect(headers['authorization']).toBe(`Bearer ${apiKey}`);
          // Each attempt sends the whole of it.
          expect(excerpts(`${body}`, samplePerson.email)).toHaveLength(method === 'GET' ? 0 : 1);
        }
        expect(outcome.strayRequests).toEqual([]);
        expect(excerpts(outcome.printed, apiKey)).toEqual([]);
        expect(excerpts(outcome.printed, samplePerson.email)).toEqual([]);
      },
      30_000,
    );
  });
});

it('no rejection is left unhandled, and nothing is warned of', async () => {
  await Promise.allSettled(outcomes);
  expect(await rejections.settled()).toEqual([]);
});

afterAll(async () => {
  const tables = await Promise.all(
    scenarios.map(async (scenario) => {
      const rows = allFaults.map(async (fault) => {
        const row = entries.filter((each) => each.scenario === scenario && each.fault === fault);
        const cellTexts = row.map(({ outcome }) => outcome?.then(outcomeInWords, String) ?? '');
        return [fault.name, ...(await Promise.all(cellTexts))];
      });
      const heading = [`fault, ${scenario}`, ...calls.map(({ name }) => name)];
      return textTable([heading, ...(await Promise.all(rows))]);
    }),
  );
  await writeReport(`${tables.join('\n\n')}\n`);
});
