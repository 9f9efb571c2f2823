import { type Row, row } from '../row.js';

export const responses: readonly Row[] = [
  row('a property of the response is removed', 'major', 'minor', (api) => {
    api.drop('Connection properties clientType');
    api.drop('Connection required clientType');
  }),
  row('an optional property of the response is removed', 'major', 'minor', (api) =>
    api.drop('Connection properties groupLabel'),
  ),
  row('a property of the response is renamed', 'major', 'major', (api) =>
    api.rename('Connection properties groupLabel', 'group'),
  ),
  row('a property of the response is retyped', 'major', 'major', (api) =>
    api.set('Connection properties id type', 'string'),
  ),
  row('a number of the response becomes whole', 'minor', 'major', (api) =>
    api.set('ConnectionPage properties total type', 'integer'),
  ),
  row('a property of the response may be null', 'major', 'minor', (api) =>
    api.set('Connection properties connected type', ['boolean', 'null']),
  ),
  row('a property of the response may be missing', 'major', 'minor', (api) =>
    api.drop('Connection required connected'),
  ),
  row('a property is added to the response', 'minor', 'major', (api) =>
    api.set('Connection properties owner', { type: 'string' }),
  ),
  row('a required property is added to the response', 'minor', 'major', (api) => {
    api.set('Connection properties owner', { type: 'string' });
    api.add('Connection required', 'owner');
  }),
  row('a value is added to the enum of the response', 'minor', 'minor', (api) =>
    api.set('Connection properties state enum', [
      'ACTIVE',
      'MISCONFIGURED',
      'CONFIGURED_PENDING_CONFIRMATION',
      'IN_PROGRESS',
      'PAUSED',
    ]),
  ),
  row('the enum of the response gets another name', 'major', 'major', (api) => {
    api.set('Connection properties state title', 'ConnectionPhase');
    api.set('listConnections parameters state schema title', 'ConnectionPhase');
  }),
  row('a list of the response is shorter', 'minor', 'major', (api) =>
    api.set('ConnectionPage properties data maxItems', 50),
  ),
  row('a list of the response becomes a map', 'major', 'major', (api) =>
    api.set('ConnectionPage properties data', {
      type: 'object',
      additionalProperties: { $ref: '#/components/schemas/Connection' },
    }),
  ),
  row('the response has another media type', 'major', 'major', (api) =>
    api.rename('listConnections responses 200 content application/json', 'application/hal+json'),
  ),
  row('the response may have another media type with the same body', 'minor', 'major', (api) =>
    api.set('listConnections responses 200 content application/hal+json', {
      schema: { $ref: '#/components/schemas/ConnectionPage' },
    }),
  ),
  row(
    'the response may have another media type, so that data may be text',
    'major',
    'major',
    (api) =>
      api.set('listConnections responses 200 content text/csv', { schema: { type: 'string' } }),
  ),
  row('the response has no body', 'major', 'minor', (api) =>
    api.drop('listConnections responses 200 content'),
  ),
  row('a success has another status', 'major', 'major', (api) =>
    api.rename('createConnectionFromJson responses 201', '202'),
  ),
  row('a success is added with the same body', 'minor', 'major', (api) =>
    api.set(
      'createConnectionFromJson responses 200',
      api.read('createConnectionFromJson responses 201'),
    ),
  ),
  row('a success is added without a body, so that data may be missing', 'major', 'major', (api) =>
    api.set('listConnections responses 204', { description: 'None' }),
  ),
  row('an error status is removed', 'minor', 'minor', (api) =>
    api.drop('listConnections responses 402'),
  ),
  row('an error status with a body of its own is added', 'minor', 'minor', (api) =>
    api.set('listConnections responses 410', {
      description: 'Gone',
      content: { 'text/plain': { schema: { type: 'string' } } },
    }),
  ),
  row('an error loses a property', 'major', 'minor', (api) => api.drop('ApiError properties name')),
  row('an error has a further property', 'minor', 'major', (api) =>
    api.set('ApiError properties hint', { type: 'string' }),
  ),
  row('an optional header is removed', 'minor', 'minor', (api) =>
    api.drop('components responses TooManyRequests headers Retry-After'),
  ),
  row('a property of the response is deprecated', 'minor', 'minor', (api) =>
    api.set('Connection properties code deprecated', true),
  ),
  row('a property of the response becomes write-only', 'major', 'minor', (api) =>
    api.set('Connection properties groupLabel writeOnly', true),
  ),
];
