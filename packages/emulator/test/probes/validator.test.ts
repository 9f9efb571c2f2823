import { createContractValidator } from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { describe, expect, test } from 'vitest';
import { probeContract } from './probe-contract.js';
import { type ProbeRequest, probes } from './probes.js';

const validator = createContractValidator({
  contract: probeContract,
  compiler: createAjvCompiler(probeContract),
});

async function judge({ path, ...init }: ProbeRequest) {
  const request = new Request(`http://localhost${path}`, init);
  const { method, url, headers } = request;
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  return validator.request({ method, url, headers, body });
}

describe.each(probes)('$name', ({ valid, invalid }) => {
  test('the valid request has no problem', async () => {
    expect((await judge(valid())).problems).toEqual([]);
  });

  test('the invalid request has one', async () => {
    expect((await judge(invalid())).problems).toHaveLength(1);
  });
});
