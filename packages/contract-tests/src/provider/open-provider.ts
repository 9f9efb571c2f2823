import type { ContractModel } from '../contract/contract-model.js';
import { readContract } from '../contract/read-contract.js';
import { validCall } from '../derive/valid-call.js';
import { createGate } from '../exchange/gate.js';
import { createRedactor, type Redactor } from '../exchange/redactor.js';
import { createSender, type Sender } from '../exchange/sender.js';
import type { VerifySettings } from '../verify/read-verify-settings.js';
import type { VerifyProviderOptions } from '../verify/verify-provider-options.js';
import { askedSchemes } from '../wire/asked-schemes.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { encodeRequest } from '../wire/encode-request.js';
import { emulatorRelief } from './emulator-relief.js';
import { inAnotherCase } from './in-another-case.js';
import { preflight } from './preflight.js';

/** A provider that answers, and what it takes to ask it. */
export interface OpenedProvider {
  readonly model: ContractModel;
  readonly redact: Redactor;
  readonly sender: Sender;
}

/**
 * Reads the contract and sees that the provider answers as an API that takes the key.
 *
 * @throws ContractError when the contract cannot be read, ProviderError when the provider cannot be checked.
 */
export async function openProvider(
  settings: Pick<
    VerifySettings,
    | 'contract'
    | 'target'
    | 'apiKey'
    | 'keys'
    | 'fetch'
    | 'requestsPerMinute'
    | 'concurrency'
    | 'checks'
  >,
  { signal, onWait }: Pick<VerifyProviderOptions, 'signal' | 'onWait'>,
): Promise<OpenedProvider> {
  const { contract, target, apiKey, keys, fetch, requestsPerMinute, concurrency, checks } =
    settings;
  const model = readContract(contract);
  const names = Object.entries(keys).map(
    ([kind, key]) =>
      [key, `DRATA_API_KEY_${kind.replaceAll(/([A-Z])/g, '_$1').toUpperCase()}`] as const,
  );
  // Cases send the key without its last character and in another case, which are as secret as the whole.
  const cut = [apiKey.slice(0, -1), '{DRATA_API_KEY%?}'] as const;
  const swapped = [inAnotherCase(apiKey), '{DRATA_API_KEY~~}'] as const;
  const redact = createRedactor(new Map([...names, swapped, [apiKey, 'DRATA_API_KEY'], cut]));
  const gate = createGate({ concurrency, requestsPerMinute, signal });
  const timeoutMs = checks.maxResponseMs + 20_000;
  const relieve = emulatorRelief(target, fetch);
  const sender = createSender({ fetch, gate, redact, timeoutMs, signal, relieve, onWait });
  const reading = model.operations.filter(({ safe }) => safe);
  const known = reading.filter(({ path }) => !path.includes('{'));
  // One that is open to everybody would not tell whether the key is taken.
  const first =
    known.find((operation) => askedSchemes(operation).length > 0) ?? known[0] ?? reading[0] ?? null;
  const request =
    first === null
      ? { method: 'GET', url: `${target.baseUrl}/`, headers: [], body: null }
      : encodeRequest(
          target.baseUrl,
          buildWireRequest(model.schemas, first, validCall(model.schemas, first), apiKey),
        );
  preflight(
    await sender.send(request, { operationId: null, caseId: 'preflight' }),
    first,
    target,
    contract,
  );
  return { model, redact, sender };
}
