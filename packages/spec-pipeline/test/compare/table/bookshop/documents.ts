import { type Row, row } from '../row.js';

export const documents: readonly Row[] = [
  row('an operation without an id is removed', 'major', 'minor', (api) =>
    api.drop('paths /books/{isbn} delete'),
  ),
  row('an operation gets an id', 'minor', 'major', (api) =>
    api.set('paths /books/{isbn} delete operationId', 'deleteBook'),
  ),
  row('an operation asks for a further scope', 'major', 'minor', (api) =>
    api.set('addBook security', [{ oauth: ['books:write', 'books:read'] }]),
  ),
  row('an operation asks for a second credential', 'major', 'minor', (api) =>
    api.set('addBook security', [{ oauth: ['books:write'], key: [] }]),
  ),
  row('an operation takes another credential, too', 'minor', 'major', (api) =>
    api.add('addBook security', { key: [] }),
  ),
  row('the credentials of all operations change', 'major', 'major', (api) =>
    api.set('security', [{ oauth: [] }]),
  ),
  row('a key moves from a header to the query', 'major', 'major', (api) =>
    api.set('components securitySchemes key in', 'query'),
  ),
  row('tokens come from elsewhere', 'major', 'major', (api) =>
    api.set(
      'components securitySchemes oauth flows clientCredentials tokenUrl',
      'https://login.example/token',
    ),
  ),
  row('a server variable has another default', 'major', 'major', (api) =>
    api.set('servers 0 variables region default', 'us'),
  ),
  row('a server variable takes a further value', 'minor', 'major', (api) =>
    api.add('servers 0 variables region enum', 'ap'),
  ),
  row('an operation has a server of its own', 'major', 'major', (api) =>
    api.set('search servers', [{ url: 'https://search.example' }]),
  ),
  row('a callback sends a further property', 'minor', 'major', (api) =>
    api.set('Sale properties price', { type: 'number' }),
  ),
  row('a callback may leave a property out', 'major', 'minor', (api) =>
    api.drop('Sale required at'),
  ),
  row('a callback is no longer made', 'major', 'minor', (api) =>
    api.drop('addBook callbacks sold'),
  ),
  row('a callback goes to an address that callers give otherwise', 'major', 'major', (api) =>
    api.rename('addBook callbacks sold {$request.body#/notify}', '{$request.body#/hook}'),
  ),
  row('a callback is made with another method', 'major', 'major', (api) =>
    api.rename('addBook callbacks sold {$request.body#/notify} post', 'put'),
  ),
  row('a callback goes to a further address', 'minor', 'major', (api) =>
    api.set(
      'addBook callbacks sold {$request.query.hook}',
      api.read('addBook callbacks sold {$request.body#/notify}'),
    ),
  ),
  row('the header of a key is written in another case', 'none', 'none', (api) =>
    api.set('components securitySchemes key name', 'x-key'),
  ),
  row('a reference gets a description of its own', 'patch', 'patch', (api) =>
    api.set('Book allOf 1 properties shelf', {
      description: 'Where it stands',
      allOf: [{ $ref: '#/components/schemas/Shelf' }],
    }),
  ),
  row('a reference is written out, with other words', 'patch', 'patch', (api) =>
    api.set('Book allOf 1 properties shelf', {
      ...(api.read('components schemas Shelf') as Record<string, never>),
      description: 'Where it stands',
    }),
  ),
  row('a tag is described', 'patch', 'patch', (api) =>
    api.set('tags books description', 'On paper'),
  ),
  row('the description of a parameter changes', 'patch', 'patch', (api) =>
    api.set('listBooks parameters q description', 'Words'),
  ),
  row('an example of a property changes', 'patch', 'patch', (api) =>
    api.set('NewBook properties title example', 'Emma'),
  ),
  row('the order of media types changes', 'none', 'none', (api) =>
    api.reverse('listBooks responses 200 content'),
  ),
  row('the order of statuses changes', 'none', 'none', (api) => api.reverse('addBook responses')),
];
