import type { CoverageReport, EdgeReport, Finding } from '../../src/index.js';
import { sampleExchange, textBody } from './sample-exchange.js';

type Point = CoverageReport['points'][number];

function point(kind: Point['kind'], name: string, exercised = true, parameter = ''): Point {
  return { operationId: 'listConnections', kind, name, parameter, exercised };
}

/** The finding of the sample report: a state that the contract does not know. */
export const unknownState: Finding = {
  id: 'response-schema listConnections /data/0/state',
  check: 'response-schema',
  level: 'violation',
  operationId: 'listConnections',
  pointer: '/data/0/state',
  contractPointer: '/components/schemas/Connection/properties/state/enum',
  expected: 'one of ACTIVE, MISCONFIGURED, CONFIGURED_PENDING_CONFIRMATION, IN_PROGRESS',
  actual: '"PAUSED"',
  message: 'The state of a connection is none that the contract lists.',
  caseIds: ['listConnections › limit 1'],
  exchangeIndexes: [1],
  reproduce:
    "curl -H 'authorization: Bearer $DRATA_API_KEY' 'http://127.0.0.1:4010/public/connections?limit=1'",
};

/** The page that shows it. */
export const pageWithUnknownState: string = JSON.stringify({
  data: [
    {
      id: 101,
      clientType: 'GOOGLE',
      state: 'PAUSED',
      connected: true,
      connectedAt: '2026-03-02T09:14:07.120Z',
      failedAt: null,
      clientId: null,
      clientAlias: null,
      aliasUpdatedAt: null,
      deletedAt: null,
      code: null,
    },
  ],
  page: 1,
  limit: 1,
  total: 1,
});

/** A small report with one violation, one broken case and one uncovered point. */
export function sampleReport(changes: Partial<EdgeReport> = {}): EdgeReport {
  return {
    edge: 'verify',
    contract: {
      title: 'Drata Connections API',
      version: '1',
      hash: 'c0ffee'.repeat(10),
      uncheckedFormats: [],
    },
    target: 'http://127.0.0.1:4010/public',
    startedAt: '2026-06-11T11:20:00.000Z',
    durationMs: 4200,
    requests: 3,
    ok: false,
    cases: [
      {
        id: 'listConnections › answers 200',
        operationId: 'listConnections',
        kind: 'answer',
        title: 'answers 200',
        problems: [],
        durationMs: 12.4,
      },
      {
        id: 'listConnections › limit 1',
        operationId: 'listConnections',
        kind: 'answer',
        title: 'limit 1',
        problems: [unknownState.message],
        durationMs: 8,
      },
      {
        id: 'createConnectionFromJson › people',
        operationId: 'createConnectionFromJson',
        kind: 'answer',
        title: 'people',
        problems: [],
        durationMs: 0,
        skipped: 'it writes',
      },
    ],
    findings: [unknownState],
    coverage: {
      points: [
        point('status', '200'),
        point('status', '401'),
        point('status', '503', false),
        point('parameter', 'limit: absent', true, 'limit'),
        point('parameter', 'limit: 50', false, 'limit'),
      ],
      uncovered: ['listConnections: status 503', 'listConnections: parameter limit: 50'],
      excluded: [],
    },
    exchanges: [
      sampleExchange(),
      sampleExchange({
        caseId: 'listConnections › limit 1',
        path: '/connections?limit=1',
        body: textBody(pageWithUnknownState),
      }),
      sampleExchange({
        status: 401,
        body: textBody('{"statusCode":401,"message":"Unauthorized","code":10003}'),
      }),
    ],
    ...changes,
  };
}
