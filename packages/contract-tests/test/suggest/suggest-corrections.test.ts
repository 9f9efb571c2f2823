import { createContractValidator } from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestCorrections } from '../../src/index.js';
import { ownContract as contract } from '../contracts/own-contract.js';
import { type SampleExchange, textBody } from '../sample-reports/sample-exchange.js';
import { pageWithUnknownState } from '../sample-reports/sample-report.js';
import { correctedContract } from './corrected-contract.js';
import { reportOfAnswers } from './report-of-answer.js';

const connection = {
  id: 101,
  clientType: 'GOOGLE',
  state: 'ACTIVE',
  connected: true,
  connectedAt: '2026-03-02T09:14:07.120Z',
  failedAt: null,
  clientId: null,
  clientAlias: null,
  aliasUpdatedAt: null,
  deletedAt: null,
  code: null,
};

function pageOf(...changes: readonly object[]): SampleExchange {
  const data = changes.map((change) => ({ ...connection, ...change }));
  return { body: textBody(JSON.stringify({ data, page: 1, limit: 20, total: data.length })) };
}

function without(name: keyof typeof connection): SampleExchange {
  const { [name]: _, ...rest } = connection;
  return { body: textBody(JSON.stringify({ data: [rest], page: 1, limit: 20, total: 1 })) };
}

function problemsOf(document: object, answer: SampleExchange): readonly unknown[] {
  const validator = createContractValidator({
    contract: document,
    compiler: createAjvCompiler(document),
  });
  return validator
    .response('listConnections', {
      status: answer.status ?? 200,
      headers: new Headers(
        (answer.headers ?? [['content-type', 'application/json']]).map(
          ([name, value]): [string, string] => [name, value],
        ),
      ),
      body: new TextEncoder().encode(answer.body?.text ?? ''),
    })
    .problems.filter(({ location, keyword }) => location !== 'header' || keyword !== 'unknown');
}

const html = [['content-type', 'text/html']] as const;
const error = '{"statusCode":418,"message":"Short and stout","code":1}';

const broken: readonly [title: string, answer: SampleExchange][] = [
  ['Connection.state has more values', { body: textBody(pageWithUnknownState) }],
  ['Connection.id may be a string', pageOf({ id: '101' })],
  ['Connection.clientType may be null', pageOf({ clientType: null })],
  ['Connection.clientAlias may be a number', pageOf({ clientAlias: 7 })],
  ['Connection.providerTypes may be null', pageOf({ providerTypes: null })],
  ['Connection may lack deletedAt', without('deletedAt')],
  ['Connection.connectedAt does not keep its format', pageOf({ connectedAt: '02/03/2026' })],
  ['Connection has the undeclared workspace', pageOf({ workspace: { id: 7, tags: ['a', null] } })],
  ['listConnections answers the undeclared 418', { status: 418, body: textBody(error) }],
  ['listConnections answers the undeclared 204', { status: 204, body: null, headers: [] }],
  ['TooManyRequests comes as text/html', { status: 429, headers: html, body: textBody('<p>') }],
  ['ConnectionPage may be an array', { body: textBody('[1, "a"]') }],
];

test.each(broken)('%s', (title, answer) => {
  expect(problemsOf(contract, answer)).not.toEqual([]);
  const { corrections, unexplained } = suggestCorrections([reportOfAnswers([answer])], {
    contract,
  });
  expect(corrections.map((correction) => correction.title)).toEqual([title]);
  expect(unexplained).toEqual([]);
});

test('applied by the pipeline and linted, corrections make the same answers pass', async () => {
  const hidden = pageOf({ state: null, providerTypes: [{ value: null, extra: 1 }] });
  const answers = [...broken.map(([, answer]) => answer), hidden];
  const { corrections } = suggestCorrections([reportOfAnswers(answers)], { contract });
  const corrected = await correctedContract(corrections);
  expect(answers.flatMap((answer) => problemsOf(corrected, answer))).toEqual([]);
});

test('several findings on one place are one correction', () => {
  const answers = [pageOf({ state: 'PAUSED' }), pageOf({ state: null }, { state: 'RETIRED' })];
  const { corrections } = suggestCorrections([reportOfAnswers(answers)], { contract });
  expect(corrections).toHaveLength(1);
  expect(parse(corrections[0]?.text ?? '')).toMatchObject({
    overlay: '1.0.0',
    info: { title: 'Connection.state has more values and may be null' },
    extends: '../upstream.yaml',
    actions: [
      {
        target: '$.components.schemas.Connection.properties.state',
        update: { type: ['string', 'null'], enum: ['PAUSED', null, 'RETIRED'] },
      },
    ],
  });
});

test('an undeclared status takes the schema of another answer, if its body is valid by it', () => {
  const { corrections } = suggestCorrections(
    [reportOfAnswers([{ status: 418, body: textBody(error) }])],
    { contract },
  );
  expect(corrections[0]?.text).toContain("$ref: '#/components/schemas/ApiError'");
  expect(corrections[0]?.text).toContain("I'm a Teapot. Not documented; seen in answers.");
});

test('a header is declared only where a finding names it', () => {
  const answer = {
    ...pageOf({}),
    headers: [
      ['content-type', 'application/json'],
      ['x-trace', '1'],
      ['x-other', '1'],
    ],
  } as const;
  const { corrections } = suggestCorrections([reportOfAnswers([answer], ['x-trace'])], {
    contract,
  });
  expect(corrections.map(({ title }) => title)).toEqual([
    'listConnections 200 has the undeclared header x-trace',
  ]);
});

test('gives reason and evidence, and nothing of what an answer says', () => {
  const secret = { clientAlias: 7, 'neil@example.com': 1, note: 'Neil Armstrong', at: 'neil' };
  const answers = [pageOf(secret), pageOf({ state: 'Neil Armstrong' })];
  const { corrections, unexplained } = suggestCorrections([reportOfAnswers(answers)], { contract });
  const text = corrections.map((correction) => correction.text).join('\n');
  expect(text).toMatch(
    /Reason: answers do not agree with the contract: \/data\/\*\/clientAlias must/,
  );
  expect(text).toMatch(
    /Evidence: 1 answer to listConnections with status 200, recorded on 2026-06-11 from\s+http:\/\/127/,
  );
  expect(text).not.toMatch(/neil/i);
  expect(unexplained.join('\n')).not.toMatch(/neil/i);
  expect(unexplained).toEqual([
    'listConnections 200: /data/*/… is not a property that the contract names',
    expect.stringContaining('/data/*/state must be one of'),
  ]);
});

test('answers that findings are not about change nothing', () => {
  const report = reportOfAnswers([{ body: textBody(pageWithUnknownState) }]);
  const findings = report.findings.map((finding) => ({ ...finding, check: 'paging' as const }));
  expect(suggestCorrections([{ ...report, findings }], { contract })).toEqual({
    corrections: [],
    unexplained: [],
  });
});

test('what the contract cannot say is told', () => {
  const answer = { body: textBody('{"data":') };
  const { corrections, unexplained } = suggestCorrections([reportOfAnswers([answer])], {
    contract,
  });
  expect(corrections).toEqual([]);
  expect(unexplained).toHaveLength(1);
});
