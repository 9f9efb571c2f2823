import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { renamed } from '../../json/renamed.js';
import { without } from '../../json/without.js';
import type { ProviderFault } from '../provider-fault.js';
import { rewriteItems } from '../rewrite/rewrite-items.js';

type Row = readonly [
  id: string,
  title: string,
  breaks: string,
  change: (item: JsonObject) => JsonObject,
];

/** Changes one property, where it is not null. */
function retyped(name: string, change: (value: unknown) => unknown): Row[3] {
  return (item) => {
    const value = item[name];
    return value === undefined || value === null ? item : { ...item, [name]: change(value) };
  };
}

const uses = (change: (use: JsonObject) => unknown): Row[3] =>
  retyped('providerTypes', (list) =>
    Array.isArray(list) ? list.filter(isJsonObject).map(change) : list,
  );

const rows: readonly Row[] = [
  [
    'item-field-dropped',
    'Connections have no `clientAlias`',
    '`clientAlias` is required',
    (item) => without(item, 'clientAlias'),
  ],
  [
    'item-nulls-dropped',
    'Properties that are null are left out',
    'what is nullable is required all the same',
    (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)),
  ],
  [
    'item-field-renamed',
    '`clientType` is called `client_type`',
    '`clientType` is required',
    (item) => renamed(item, 'clientType', 'client_type'),
  ],
  ['item-id-text', 'Ids are texts', '`id` is a number', retyped('id', String)],
  [
    'item-flag-text',
    '`connected` is "true" or "false"',
    '`connected` is a boolean',
    retyped('connected', String),
  ],
  [
    'item-flag-number',
    '`connected` is 1 or 0',
    '`connected` is a boolean',
    retyped('connected', Number),
  ],
  [
    'item-flag-null',
    '`connected` is null until the first connection',
    '`connected` is never null',
    (item) => (item['connectedAt'] === null ? { ...item, connected: null } : item),
  ],
  [
    'item-state-null',
    '`state` is null while an import runs',
    '`state` is never null',
    (item) => (item['state'] === 'IN_PROGRESS' ? { ...item, state: null } : item),
  ],
  [
    'item-state-unknown',
    'A misconfigured connection has the state `ERROR`',
    '`state` is one of four values',
    (item) => (item['state'] === 'MISCONFIGURED' ? { ...item, state: 'ERROR' } : item),
  ],
  [
    'item-state-case',
    'States are written in lower case',
    '`state` is one of four values',
    retyped('state', (state) => String(state).toLowerCase()),
  ],
  [
    'item-client-type-null',
    'A connection that nobody named has no `clientType`',
    '`clientType` is never null',
    (item) => (item['clientAlias'] === null ? { ...item, clientType: null } : item),
  ],
  [
    'item-date-epoch',
    '`connectedAt` is in milliseconds since 1970',
    '`connectedAt` is a date-time as text',
    retyped('connectedAt', (date) => Date.parse(String(date))),
  ],
  [
    'item-date-zone',
    '`connectedAt` is local time with a space and no zone',
    '`connectedAt` is a date-time of RFC 3339',
    retyped('connectedAt', (date) => String(date).slice(0, 19).replace('T', ' ')),
  ],
  [
    'item-date-only',
    '`failedAt` is a day without time',
    '`failedAt` is a date-time',
    retyped('failedAt', (date) => String(date).slice(0, 10)),
  ],
  [
    'item-date-empty',
    '`aliasUpdatedAt` is an empty text in place of null',
    '`aliasUpdatedAt` is a date-time or null',
    (item) => ({ ...item, aliasUpdatedAt: item['aliasUpdatedAt'] ?? '' }),
  ],
  [
    'item-code-text',
    '`code` is a text such as `E10010`',
    '`code` is a number or null',
    retyped('code', (code) => `E${String(code)}`),
  ],
  [
    'item-uses-flat',
    '`providerTypes` is a list of names',
    '`providerTypes` holds objects',
    uses(({ value }) => value),
  ],
  [
    'item-use-flag-dropped',
    'Provider types have no `isEnabled`',
    '`isEnabled` is required',
    uses((use) => without(use, 'isEnabled')),
  ],
  [
    'item-uses-null',
    '`providerTypes` is null while a connection fails',
    '`providerTypes` is a list',
    (item) => (item['failedAt'] === null ? item : { ...item, providerTypes: null }),
  ],
  [
    'item-rare',
    'One old record in forty lacks `code`',
    '`code` is required, of every connection',
    (item) => (Number(item['id']) % 40 === 17 ? without(item, 'code') : item),
  ],
];

/** Connections that have another form than the contract gives them. */
export const itemFaults: readonly ProviderFault[] = rows.map(([id, title, breaks, change]) => ({
  id,
  title,
  breaks,
  wrap: rewriteItems(change),
}));
