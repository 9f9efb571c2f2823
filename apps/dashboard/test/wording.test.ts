import { connectionStates } from '@drata-connections/types';
import { expect, test } from 'vitest';
import { describeProgress } from '../src/wording/describe-progress.js';
import { formatBytes } from '../src/wording/format-bytes.js';
import { nameProduct } from '../src/wording/name-product.js';
import { nameValue } from '../src/wording/name-value.js';
import { stateAppearance } from '../src/wording/state-appearance.js';

test.each([
  ['VERSION_CONTROL', 'Version control'],
  ['MDM', 'MDM'],
  ['ENTERPRISE_SSO', 'Enterprise SSO'],
  ['', ''],
])('puts the value %s into words', (value, words) => {
  expect(nameValue(value)).toBe(words);
});

test.each([
  ['GITHUB', 'GitHub'],
  ['CSV_IDP', 'Personnel file'],
  ['AWS', 'AWS'],
  ['NEW_RELIC', 'New Relic'],
  ['MICROSOFT_365', 'Microsoft 365'],
])('names the product %s', (clientType, name) => {
  expect(nameProduct(clientType)).toBe(name);
});

test('gives every state of the contract a colour of its own', () => {
  const tones = connectionStates.map((state) => stateAppearance(state).tone);
  expect(new Set(tones).size).toBe(connectionStates.length);
  expect(stateAppearance('NEW_STATE')).toEqual({ label: 'New state', tone: 'neutral' });
});

const at = '2026-03-02T09:14:07.120Z';
const later = '2026-05-28T03:40:12.500Z';
test.each([
  [{ connected: true, connectedAt: at, failedAt: later }, 'Connected since', at],
  [{ connected: true, connectedAt: null, failedAt: null }, 'Connected', null],
  [{ connected: false, connectedAt: at, failedAt: later }, 'Failed since', later],
  [{ connected: false, connectedAt: null, failedAt: null }, 'Never connected', null],
  [{ connected: false, connectedAt: at, failedAt: null }, 'Disconnected; connected on', at],
  [{ connected: true, connectedAt: at, failedAt: null, deletedAt: later }, 'Deleted', later],
])('says what the times of %j mean', (times, label, moment) => {
  const connection = {
    id: 1,
    clientType: 'AWS',
    state: 'ACTIVE',
    clientId: null,
    clientAlias: null,
    aliasUpdatedAt: null,
    deletedAt: null,
    code: null,
    ...times,
  };
  expect(describeProgress(connection)).toEqual({ label, at: moment });
});

test.each([
  [1, '1 KB'],
  [16 * 1024, '16 KB'],
  [10 * 1024 * 1024, '10 MB'],
  [1.5 * 1024 * 1024, '1.5 MB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
