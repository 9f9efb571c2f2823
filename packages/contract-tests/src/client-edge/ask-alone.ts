import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { ContractCase } from '../derive/contract-case.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { Exchange } from '../wire/exchange.js';
import { recordingFetch } from '../wire/recording-fetch.js';
import { toRequest } from '../wire/to-request.js';
import { askForAnswer } from './ask-for-answer.js';

/** What the mock answers to the contract's own request of a case: the client has no part in it. */
export async function askAlone(
  schemas: ContractSchemas,
  baseUrl: string,
  contractCase: ContractCase,
): Promise<Exchange> {
  const { operation, call } = contractCase;
  const wire = buildWireRequest(schemas, operation, call, contractApiKey);
  const request = toRequest(baseUrl, wire);
  let alone: Exchange | undefined;
  const send = recordingFetch(
    (own) => (contractCase.kind === 'answer' ? askForAnswer(contractCase, own) : own),
    (exchange) => {
      alone = exchange;
    },
  );
  await (await send(new Request(request, { redirect: 'manual' }))).arrayBuffer();
  if (alone === undefined) {
    throw new Error('Failed to ask the mock: it gave no answer. Start it again.');
  }
  return alone;
}
