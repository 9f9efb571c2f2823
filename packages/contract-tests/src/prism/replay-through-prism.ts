import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ContractModel } from '../contract/contract-model.js';
import type { RecordedExchange, RecordedResponse } from '../findings/recorded-exchange.js';
import type { RunLog } from '../findings/run-log.js';
import type { Target } from '../provider/read-target.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { noteOfPrism } from './note-of-prism.js';
import { readViolations } from './read-violations.js';
import { startPrismProxy } from './start-prism-proxy.js';
import { replayHeader, startReplay } from './start-replay.js';

/** How many exchanges Prism looks at, at the same time. */
const atATime = 8;

/**
 * Has Prism's validating proxy look at every answer of a run. Behind the proxy stands a server that answers what the
 * provider answered: nothing is sent to the provider twice, and Prism's habit of changing forms on their way, and of
 * answering a 501 itself, does no harm.
 */
export async function replayThroughPrism(
  contract: OpenApiDocument,
  { operations, schemas }: ContractModel,
  { baseUrl }: Target,
  log: RunLog,
): Promise<void> {
  const seen = new Set<string>();
  const exchanges = log.exchanges().filter((exchange) => {
    // The same answer is judged once, whatever it was asked for.
    const { status, headers, body } = exchange.response ?? {};
    const type = headers?.find(([name]) => name === 'content-type');
    const key = JSON.stringify([exchange.operationId, status, type, body?.text]);
    if (seen.has(key) || !canBeReplayed(exchange)) return false;
    seen.add(key);
    return true;
  });
  noteOfLongAnswers(log);
  const canaries = operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, contents }) => {
      const content = contents.find(({ mediaType }) => isJsonMediaType(mediaType));
      // A body that has to be found wrong: Prism skips a schema that it cannot compile without a word.
      if (
        content === undefined ||
        status > 299 ||
        schemas.accepts(content.schema, 'canary', 'response')
      )
        return [];
      const sent = exchanges.find(
        ({ operationId, response }) =>
          operationId === operation.operationId && response?.status === status,
      );
      if (sent === undefined) return [];
      const body = { text: '"canary"', encoding: 'utf-8' as const, size: 8, truncated: false };
      const headers = [['content-type', content.mediaType] as const];
      return [
        { operation, exchange: { ...sent, response: { status, statusText: '', headers, body } } },
      ];
    }),
  );
  const all = [...exchanges, ...canaries.map(({ exchange }) => exchange)];
  const replay = await startReplay(
    (number): RecordedResponse | undefined => all[number]?.response ?? undefined,
  );
  const proxy = await startPrismProxy(contract, replay.url);
  const judge = async (exchange: RecordedExchange, number: number) => {
    const { method, url, headers, body } = exchange.request;
    const response = await fetch(`${proxy.url}${url.slice(baseUrl.length)}`, {
      method,
      headers: [
        ...headers.map(([name, value]): [string, string] => [name, value]),
        [replayHeader, String(number)],
      ],
      body: body === null ? null : body.text,
      redirect: 'manual',
    });
    const text = await response.text();
    return (readViolations(response.headers, text) ?? []).filter(({ side }) => side === 'response');
  };
  try {
    const open = [...all.entries()];
    const work = async (): Promise<void> => {
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const [number, exchange] = next;
        const violations = await judge(exchange, number).catch(() => []);
        const canary = canaries[number - exchanges.length];
        if (canary === undefined) noteOfPrism(log, exchange, violations);
        else if (violations.length === 0) noteOfPrism(log, exchange, null);
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
  } finally {
    await Promise.all([proxy.close(), replay.close()]);
  }
}

/** Says how many answers Prism does not get, because too little of them is kept. */
function noteOfLongAnswers(log: RunLog): void {
  const cut = log.exchanges().filter(({ response }) => response?.body?.truncated === true);
  const [first] = cut;
  if (first === undefined) return;
  const flaw = {
    check: 'prism' as const,
    level: 'warning' as const,
    pointer: '',
    contractPointer: '',
    expected: 'Prism looks at every answer',
    actual: `it did not look at ${cut.length}`,
    message: `Prism did not look at ${cut.length} answers: too much of them was left out to keep the report small.`,
  };
  log.note(flaw, { operationId: null, caseId: first.caseId, answers: [] });
}

/** Prism never answers malformed JSON, and a malformed header of a part ends the process: those it does not get. */
function canBeReplayed({ operationId, request, response }: RecordedExchange): boolean {
  if (operationId === null || response === null || response.body?.truncated === true) return false;
  if (request.body === null) return true;
  const [, type = ''] = request.headers.find(([name]) => name === 'content-type') ?? [];
  if (request.body.encoding !== 'utf-8' || request.body.truncated) return false;
  if (type.startsWith('multipart/')) return response.status < 300;
  try {
    return /json/.test(type) && JSON.parse(request.body.text) !== undefined;
  } catch {
    return false;
  }
}
