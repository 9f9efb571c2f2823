import { expect, test } from 'vitest';
import { verifyHar } from '../../src/index.js';
import { pageWithUnknownState } from '../sample-reports/sample-report.js';
import { browserHar } from './browser-entry.js';

const secret = 'k3y-that-nobody-may-see';

function pageWith(changes: object): object {
  const page: { data: [object]; [name: string]: unknown } = JSON.parse(pageWithUnknownState);
  const text = JSON.stringify({
    ...page,
    data: [{ ...page.data[0], state: 'ACTIVE', ...changes }],
  });
  return { size: text.length, mimeType: 'application/json', text };
}

test.each([
  ['a header', { value: `Bearer ${secret}`, name: 'Authorization' }, 'headers'],
  ['a cookie', { value: secret, path: '/', name: 'x-api-key' }, 'cookies'],
])(
  '%s is taken out wherever it is repeated, whatever it is written after',
  async (_, pair, list) => {
    const har: { log: { entries: [{ request: Record<string, unknown[]> }] } } = JSON.parse(
      browserHar({ content: pageWith({ clientAlias: `made with ${secret}` }) }),
    );
    har.log.entries[0].request[list]?.push(pair);
    const report = await verifyHar({ har: JSON.stringify(har) });
    expect(report.exchanges).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain(secret);
  },
);

test.each(['山田 太郎', 'דוד כהן', '٠٩-١٢'])(
  '%s is told by its shape alone',
  async (connectedAt) => {
    const { findings } = await verifyHar({
      har: browserHar({ content: pageWith({ connectedAt }) }),
    });
    expect(findings.map(({ check }) => check)).toEqual(['response-schema']);
    expect(JSON.stringify(findings)).not.toContain(connectedAt);
    expect(findings[0]?.actual).toMatch(/^a string of the shape "[a9 -]+"$/);
  },
);
