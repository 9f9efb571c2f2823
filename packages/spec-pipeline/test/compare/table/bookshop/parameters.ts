import { type Row, row } from '../row.js';

export const parameters: readonly Row[] = [
  row('a cookie is removed', 'major', 'minor', (api) => api.drop('listBooks parameters session')),
  row('a header is written in another case, which types tell apart', 'major', 'major', (api) =>
    api.set('listBooks parameters X-Trace name', 'x-trace'),
  ),
  row('a header becomes required', 'major', 'minor', (api) =>
    api.set('listBooks parameters X-Trace required', true),
  ),
  row('a parameter that operations of a path share is removed', 'major', 'minor', (api) =>
    api.drop('paths /books/{isbn} parameters lang'),
  ),
  row('a path parameter gets another pattern', 'major', 'major', (api) =>
    api.set('paths /books/{isbn} parameters isbn schema pattern', '^\\d{10}$'),
  ),
  row('an operation overrides a shared parameter by the same', 'none', 'none', (api) =>
    api.set('getBook parameters', [
      { name: 'lang', in: 'query', schema: { type: 'string', default: 'en' } },
    ]),
  ),
  row('a deep object loses a property', 'major', 'minor', (api) =>
    api.drop('listBooks parameters filter schema properties author'),
  ),
  row('a deep object becomes a form', 'major', 'major', (api) =>
    api.set('listBooks parameters filter style', 'form'),
  ),
  row('a number may be longer', 'minor', 'major', (api) =>
    api.set('listBooks parameters year schema format', 'int64'),
  ),
  row('items of a list lose a value', 'major', 'minor', (api) =>
    api.drop('listBooks parameters tags schema items enum rare'),
  ),
  row('a list may be longer', 'minor', 'major', (api) =>
    api.set('listBooks parameters tags schema maxItems', 9),
  ),
  row('style and explode are spelled out', 'none', 'none', (api) => {
    api.set('listBooks parameters q style', 'form');
    api.set('listBooks parameters q explode', true);
  }),
];
