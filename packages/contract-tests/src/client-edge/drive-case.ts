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
): Promise<{ readonly outcome: CaseOutcome; readonly exchange: Exchange | undefined }> {
  let exchange: Exchange | undefined;
  const client = createClient(
    recordingFetch(change, (latest) => {
      exchange = latest;
      onExchange(latest);
    }),
  );
  try {
    const data = await driver(client, toDriverCall(schemas, contractCase));
    return { outcome: { data }, exchange };
  } catch (error) {
    return { outcome: { error }, exchange };
  }
}
