import { type Row, row } from '../row.js';

export const documents: readonly Row[] = [
  row('a server is removed', 'major', 'minor', (api) =>
    api.drop('servers https://public-api.eu.drata.com/public'),
  ),
  row('a server gets another address', 'major', 'major', (api) =>
    api.set('servers https://public-api.eu.drata.com/public url', 'https://eu.drata.com/public'),
  ),
  row('the base path changes', 'major', 'major', (api) =>
    api.set('servers 0 url', 'https://public-api.drata.com/v2'),
  ),
  row('a region gets another name', 'major', 'major', (api) =>
    api.set('servers 1 x-region', 'europe'),
  ),
  row('an operation is open to everybody', 'minor', 'major', (api) =>
    api.set('listConnections security', []),
  ),
  row('the key goes into a header of its own', 'major', 'major', (api) =>
    api.set('components securitySchemes bearer', {
      type: 'apiKey',
      in: 'header',
      name: 'X-Api-Key',
    }),
  ),
  row('the security scheme gets another name', 'none', 'none', (api) => {
    api.rename('components securitySchemes bearer', 'apiKey');
    api.set('security', [{ apiKey: [] }]);
  }),
  row('a schema gets another name', 'major', 'major', (api) => {
    api.rename('components schemas UploadResult', 'Uploaded');
    for (const [operation, status] of [
      ['createConnectionFromCsv', '201'],
      ['updateConnectionFromCsv', '200'],
      ['createConnectionFromJson', '201'],
      ['updateConnectionFromJson', '200'],
    ] as const) {
      api.set(
        `${operation} responses ${status} content application/json schema $ref`,
        '#/components/schemas/Uploaded',
      );
    }
  }),
  row('a schema that nobody uses is added', 'minor', 'major', (api) =>
    api.set('components schemas Unused', { type: 'string' }),
  ),
  row('a response is written out instead of referred to', 'none', 'none', (api) =>
    api.set(
      'listConnections responses 401',
      structuredClone(api.read('components responses Unauthorized')),
    ),
  ),
  row('the columns of a file change', 'major', 'major', (api) =>
    api.set('PersonnelFileUpload properties file x-csv columns', []),
  ),
  row('a summary changes', 'patch', 'patch', (api) =>
    api.set('listConnections summary', 'All connections'),
  ),
  row('the description of a property changes', 'patch', 'patch', (api) =>
    api.set('Connection properties id description', 'The id.'),
  ),
  row('the description of a status changes', 'patch', 'patch', (api) =>
    api.set('components responses Forbidden description', 'No'),
  ),
  row('an example changes', 'patch', 'patch', (api) =>
    api.set('Connection properties clientType example', 'OKTA'),
  ),
  row('the description of a server changes', 'patch', 'patch', (api) =>
    api.set('servers 0 description', 'USA'),
  ),
  row('an extension that nobody reads changes', 'patch', 'patch', (api) =>
    api.set('listConnections x-internal', true),
  ),
  row('the version of the document changes', 'patch', 'patch', (api) =>
    api.set('info version', '2'),
  ),
  row('the order of properties changes', 'none', 'none', (api) =>
    api.reverse('Connection properties'),
  ),
  row('the order of required properties changes', 'none', 'none', (api) =>
    api.reverse('Connection required'),
  ),
  row('the order of an enum changes', 'none', 'none', (api) =>
    api.reverse('ProviderTypeEnum enum'),
  ),
  row('the order of parameters changes', 'none', 'none', (api) =>
    api.reverse('listConnections parameters'),
  ),
  row('the order of paths changes', 'none', 'none', (api) => api.reverse('paths')),
  row('the order of servers changes', 'none', 'none', (api) => api.reverse('servers')),
  row('the order of types changes', 'none', 'none', (api) =>
    api.reverse('Connection properties code type'),
  ),
];
