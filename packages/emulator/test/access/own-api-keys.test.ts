import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { openAccount } from '../account/open-account.js';

test('own keys work beside the default ones', async () => {
  const { emulator, call } = openAccount({
    apiKeys: { auditor: { key: 'emulator-key-auditor', permissions: ['connections-get'] } },
  });
  expect(emulator.apiKeys['auditor']).toBe('emulator-key-auditor');
  for (const key of ['emulator-key-auditor', emulator.apiKeys.full]) {
    const answer = await call('/connections', { authorization: `Bearer ${key}` });
    expect(answer).toMatchObject({ status: 200 });
  }
});

test('an own key replaces the default one of the same name', async () => {
  const { emulator, call } = openAccount({
    apiKeys: { full: { key: 'emulator-key-mine', permissions: ['connections-get'] } },
  });
  expect(emulator.apiKeys.full).toBe('emulator-key-mine');
  const answer = await call('/connections', { authorization: 'Bearer emulator-key-full' });
  expect(answer).toMatchObject({ status: 401 });
});

test('a key with everything against it is answered in the documented order', async () => {
  const against = {
    key: 'emulator-key-hopeless',
    permissions: [],
    expired: true,
    termsAccepted: false,
    planIncludesApi: false,
  };
  const steps = [
    [against, 401],
    [{ ...against, expired: false }, 412],
    [{ ...against, expired: false, termsAccepted: true }, 402],
    [{ ...against, expired: false, termsAccepted: true, planIncludesApi: true }, 403],
  ] as const;
  for (const [definition, status] of steps) {
    const { call } = openAccount({ apiKeys: { hopeless: definition } });
    const answer = await call('/connections?limit=51', {
      authorization: 'Bearer emulator-key-hopeless',
    });
    expect(answer).toMatchObject({ status });
  }
});

test('two names cannot share one key', () => {
  const apiKeys = { mine: { key: 'emulator-key-full', permissions: [] } };
  expect(() => createEmulator({ apiKeys })).toThrow(/two API keys are the same .*`apiKeys`/);
});
