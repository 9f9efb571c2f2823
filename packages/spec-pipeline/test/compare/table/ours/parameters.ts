import { type Row, row } from '../row.js';

export const parameters: readonly Row[] = [
  row('a query parameter is removed', 'major', 'minor', (api) =>
    api.drop('listConnections parameters sort'),
  ),
  row('a query parameter is renamed', 'major', 'major', (api) =>
    api.set('listConnections parameters sort name', 'orderBy'),
  ),
  row('a required query parameter is added', 'major', 'major', (api) =>
    api.add('listConnections parameters', {
      name: 'account',
      in: 'query',
      required: true,
      schema: { type: 'string' },
    }),
  ),
  row('a query parameter becomes required', 'major', 'minor', (api) =>
    api.set('listConnections parameters state required', true),
  ),
  row('a query parameter moves to a header', 'major', 'major', (api) =>
    api.set('listConnections parameters state in', 'header'),
  ),
  row('a parameter takes strings instead of numbers', 'major', 'major', (api) =>
    api.set('listConnections parameters page schema', { type: 'string' }),
  ),
  row('a parameter takes whole numbers only', 'major', 'minor', (api) =>
    api.set('listConnections parameters page schema type', 'integer'),
  ),
  row('a parameter takes strings, too', 'minor', 'major', (api) =>
    api.set('listConnections parameters page schema type', ['number', 'string']),
  ),
  row('a list becomes a single value', 'major', 'major', (api) =>
    api.set('listConnections parameters providerTypes schema', {
      $ref: '#/components/schemas/ProviderTypeEnum',
    }),
  ),
  row('the upper bound of a parameter falls', 'major', 'minor', (api) =>
    api.set('listConnections parameters limit schema maximum', 40),
  ),
  row('the lower bound of a parameter rises', 'major', 'minor', (api) =>
    api.set('listConnections parameters page schema minimum', 2),
  ),
  row('the bound of a parameter is dropped', 'minor', 'major', (api) =>
    api.drop('listConnections parameters limit schema maximum'),
  ),
  row('a value is removed from the enum of a parameter', 'major', 'minor', (api) =>
    api.drop('listConnections parameters sort schema enum CREATED_AT'),
  ),
  row('a value is removed from the enum of a list parameter', 'major', 'minor', (api) =>
    api.drop('ProviderTypeEnum enum 0'),
  ),
  row('a list is written with commas', 'major', 'major', (api) =>
    api.set('listConnections parameters providerTypes explode', false),
  ),
  row('a list is written with pipes', 'major', 'major', (api) =>
    api.set('listConnections parameters providerTypes style', 'pipeDelimited'),
  ),
  row('a list is limited', 'major', 'minor', (api) =>
    api.set('listConnections parameters providerTypes schema maxItems', 3),
  ),
  row('a list may not repeat itself', 'major', 'minor', (api) =>
    api.set('listConnections parameters providerTypes schema uniqueItems', true),
  ),
  row('another default of a parameter', 'major', 'major', (api) =>
    api.set('listConnections parameters limit schema default', 10),
  ),
  row('a parameter is deprecated', 'minor', 'minor', (api) =>
    api.set('listConnections parameters sort deprecated', true),
  ),
  row('a reserved character is no longer escaped', 'major', 'major', (api) =>
    api.set('listConnections parameters sort allowReserved', true),
  ),
  row('explode of a single value is spelled out', 'none', 'none', (api) =>
    api.set('listConnections parameters page explode', true),
  ),
  row('a parameter moves up to its path', 'none', 'none', (api) => {
    api.set('paths /connections parameters', [api.read('listConnections parameters page')]);
    api.drop('listConnections parameters page');
  }),
];
