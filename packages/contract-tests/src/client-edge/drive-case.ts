import type { ContractCase } from '../derive/contract-case.js';
import type { Exchange } from '../wire/exchange.js';
import { recordingFetch } from '../wire/recording-fetch.js';
import type { CaseContext } from './case-context.js';
import type { CaseOutcome } from './case-outcome.js';
import { toDriverCall } from './to-driver-call.js';

/** Has the client make the call of a case; `change` makes the request that travels out of the client's own. */
export async function driveCase(
  { schemas, createClient, driver, onExchange }: CaseContext,
  contractCase: ContractCase,
  change: (request: Request) => Request,
): Promise<{
  readonly outcome: CaseOutcome;
  /** The last one. */
  readonly exchange: Exchange | undefined;
  /** How many there were: a call is one request. */
  readonly requests: number;
}> {
  let exchange: Exchange | undefined;
  let requests = 0;
  const client = createClient(
    recordingFetch(change, (latest) => {
      exchange = latest;
      requests += 1;
      onExchange(latest);
    }),
  );
  try {
    const data = await driver(client, toDriverCall(schemas, contractCase));
    return { outcome: { data }, exchange, requests };
  } catch (error) {
    return { outcome: { error }, exchange, requests };
  }
}
