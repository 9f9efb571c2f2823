import type { DefaultApiKeyName } from '@drata-connections/emulator';
import { regionUrls } from '@drata-connections/types';
import { expect, it } from 'vitest';
import {
  createDrataClient,
  DrataAuthenticationError,
  DrataBadRequestError,
  type DrataConnections,
  DrataNotFoundError,
  DrataPermissionError,
  DrataPlanError,
  DrataTermsError,
} from '../../src/index.js';
import { rejectionOf } from '../rejection-of.js';
import { startMsw } from './start-msw.js';

type Call = (connections: DrataConnections) => PromiseLike<unknown>;

const list: Call = (connections) => connections.list();
const upload: Call = (connections) => connections.createFromJson({ personnelData: [] });
const updateNone: Call = (connections) => connections.updateFromJson(9999, { personnelData: [] });
const uploadText: Call = (connections) => connections.createFromCsv({ file: 'no header' });

const cases: readonly (readonly [DefaultApiKeyName, Call, new (text: string) => Error])[] = [
  ['expired', list, DrataAuthenticationError],
  ['noPlan', list, DrataPlanError],
  ['noTerms', list, DrataTermsError],
  ['importOnly', list, DrataPermissionError],
  ['readOnly', upload, DrataPermissionError],
  ['featureOff', upload, DrataPermissionError],
  ['full', updateNone, DrataNotFoundError],
  ['full', uploadText, DrataBadRequestError],
];

it.each(cases)('refuses what the key %s must not do (%#)', async (key, call, ErrorClass) => {
  const { emulator } = startMsw();
  const client = createDrataClient({ apiKey: emulator.apiKeys[key] });
  expect(await rejectionOf(call(client.connections))).toBeInstanceOf(ErrorClass);
});

it.each([
  ['GET', '/nothing'],
  ['DELETE', '/connections/104'],
])('answers 404 in the words of the API to %s %s', async (method, path) => {
  const { emulator } = startMsw();
  const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
  const response = await fetch(regionUrls.us + path, { method, headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ statusCode: 404 });
});
