import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ContractModel } from '../contract/contract-model.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { RunLog } from '../findings/run-log.js';
import type { Target } from '../provider/read-target.js';
import { canBeReplayed } from './can-be-replayed.js';
import { noteOfPrism, noteOfUnseen } from './note-of-prism.js';
import { readViolations } from './read-violations.js';
import { replayCanaries } from './replay-canaries.js';
import { startPrismProxy } from './start-prism-proxy.js';
import { replayHeader, startReplay } from './start-replay.js';
import type { Violation } from './violation.js';

/** How many exchanges Prism looks at, at the same time. */
const atATime = 8;

/**
 * Has Prism's validating proxy look at every answer of a run. Behind the proxy stands a server that answers what the
 * provider answered: nothing is sent to the provider twice, and Prism's habit of changing forms on their way, and of
 * answering a 501 itself, does no harm.
 */
export async function replayThroughPrism(
  contract: OpenApiDocument,
  model: ContractModel,
  { baseUrl }: Target,
  log: RunLog,
): Promise<void> {
  const exchanges = distinctAnswers(log.exchanges());
  const canaries = replayCanaries(model, exchanges);
  const all = [...exchanges, ...canaries];
  const replay = await startReplay((number) => all[number]?.response ?? undefined);
  const proxy = await startPrismProxy(contract, replay.url);
  const unseen: RecordedExchange[] = log
    .exchanges()
    .filter(({ response }) => response?.body?.truncated === true);
  const waiting = all.entries();
  const work = async (): Promise<void> => {
    for (const [number, exchange] of waiting) {
      const isRead = proxy.unreadable?.has(exchange.operationId ?? '') !== true;
      const violations = isRead ? await judge(exchange, number) : null;
      if (violations === null) unseen.push(exchange);
      else if (number < exchanges.length) noteOfPrism(log, exchange, violations);
      // A canary that nothing is found in.
      else if (violations.length === 0) noteOfPrism(log, exchange, null);
    }
  };

  /** What Prism finds in an answer; null when it does not get as far. */
  async function judge(
    { request: { method, url, headers, body } }: RecordedExchange,
    number: number,
  ): Promise<readonly Violation[] | null> {
    const sent = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
    sent.set(replayHeader, String(number));
    const init = { method, headers: sent, body: body?.text ?? null, redirect: 'manual' } as const;
    try {
      const response = await fetch(`${proxy.url}${url.slice(baseUrl.length)}`, init);
      const violations = readViolations(response.headers, await response.text()) ?? [];
      return violations.filter(({ side }) => side === 'response');
    } catch {
      return null;
    }
  }

  try {
    await Promise.all(Array.from({ length: atATime }, work));
    noteOfUnseen(log, unseen);
  } finally {
    await Promise.all([proxy.close(), replay.close()]);
  }
}

/** The exchanges that can be replayed. The same answer is judged once, whatever it was asked for. */
function distinctAnswers(exchanges: readonly RecordedExchange[]): readonly RecordedExchange[] {
  const seen = new Set<string>();
  return exchanges.filter((exchange) => {
    const { status, headers, body } = exchange.response ?? {};
    const type = headers?.find(([name]) => name === 'content-type');
    const key = JSON.stringify([exchange.operationId, status, type, body?.text]);
    if (seen.has(key) || !canBeReplayed(exchange)) return false;
    seen.add(key);
    return true;
  });
}
