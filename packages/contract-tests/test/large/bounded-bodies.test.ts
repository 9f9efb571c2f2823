import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import {
  type EdgeReport,
  type RecordedExchange,
  renderHar,
  renderHtml,
  runClientContract,
  verifyProvider,
} from '../../src/index.js';
import { withOperation } from '../contracts/with-operation.js';

const long = `${'🚀'.repeat(3)}${'large '.repeat(10_000)}`;
const room = 400_000;
/** What may be left of a body that is cut. */
const beginning = 400;

const string = { type: 'string' } as const;
const largeContract = withOperation({ ...contract, paths: {} }, '/texts', 'get', {
  operationId: 'readTexts',
  parameters: ['one', 'two', 'three', 'four'].map((name) => ({
    name,
    in: 'query',
    schema: string,
  })),
  responses: {
    200: {
      description: 'A long text',
      content: {
        'application/json': {
          schema: { type: 'object', properties: { text: string } },
          example: { text: long },
        },
      },
    },
    404: { description: 'None' },
  },
});

function charactersOf({ exchanges }: EdgeReport): number {
  return exchanges.reduce(
    (sum, { request, response }) =>
      sum + (request.body?.text.length ?? 0) + (response?.body?.text.length ?? 0),
    0,
  );
}

const isCut = ({ response }: RecordedExchange) => response?.body?.truncated === true;

test('many cases with large bodies are kept in bounded room, each exchange with its beginning', async () => {
  const whole: RecordedExchange[] = [];
  const report = await runClientContract({
    contract: largeContract,
    maxBodyCharacters: room,
    onExchange: (exchange) => whole.push(exchange),
  });
  expect(report.findings).toEqual([]);
  const { exchanges } = report;
  expect(exchanges.length).toBeGreaterThan(20);
  expect(charactersOf({ ...report, exchanges: whole })).toBeGreaterThan(2 * room);
  expect(charactersOf(report)).toBeLessThan(room + exchanges.length * beginning);
  // The first of each status is whole, and every cut one says so, with its size.
  expect(exchanges.find(({ response }) => response?.status === 200)).toSatisfy(
    (exchange: RecordedExchange) => !isCut(exchange),
  );
  const cut = exchanges.filter(isCut);
  expect(cut.length).toBeGreaterThan(5);
  for (const { response } of cut) {
    expect(response?.body?.size).toBeGreaterThan(long.length);
    expect(response?.body?.text).toMatch(/^\{"text":"🚀🚀🚀large /u);
  }
  // Whoever listens has them whole, in the same order.
  expect(whole.map(({ caseId }) => caseId)).toEqual(exchanges.map(({ caseId }) => caseId));
  expect(whole.filter(isCut)).toEqual([]);
});

test('the exchanges of broken cases are whole, whenever they come', async () => {
  const { exchanges, findings } = await runClientContract({
    contract: largeContract,
    maxBodyCharacters: room,
    drivers: {
      readTexts: async (client, { query }) => {
        const { data }: { readonly data?: unknown } = await Reflect.apply(
          client.http.GET,
          client.http,
          ['/texts', { params: { query } }],
        );
        // A client that loses what it is asked for last.
        return 'four' in query && Object.keys(query).length === 1 ? {} : data;
      },
    },
  });
  const told = findings.filter(({ message }) => /four/.test(message));
  expect(told.length).toBeGreaterThan(0);
  const shown = told.flatMap(({ exchangeIndexes }) => exchangeIndexes.map((at) => exchanges[at]));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((exchange) => exchange === undefined || isCut(exchange))).toEqual([]);
});

test('a provider with large answers is kept in bounded room, too', async () => {
  const fetch = async (request: Request) =>
    request.headers.get('authorization') === 'Bearer right'
      ? Response.json({ text: long })
      : Response.json({}, { status: 401 });
  const report = await verifyProvider({
    baseUrl: 'http://127.0.0.1/api',
    apiKey: 'right',
    contract: largeContract,
    fetch,
    prism: false,
    maxBodyCharacters: room,
  });
  expect(report.exchanges.filter(isCut).length).toBeGreaterThan(5);
  expect(charactersOf(report)).toBeLessThan(room + report.exchanges.length * beginning);
});

test('reports say what was cut', async () => {
  const report = await runClientContract({ contract: largeContract, maxBodyCharacters: room });
  expect(renderHtml([report])).toMatch(/A part of [\d,]+ bytes/);
  expect(renderHar([report])).toMatch(/truncated: the beginning of \d+ bytes/);
});
