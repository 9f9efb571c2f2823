import { type Row, row } from '../row.js';

export const responses: readonly Row[] = [
  row('a property that comes by composition is removed', 'major', 'minor', (api) =>
    api.drop('Thing properties note'),
  ),
  row('a composed property may be missing', 'major', 'minor', (api) =>
    api.drop('Book allOf 1 required price'),
  ),
  row('composition is written out', 'none', 'none', (api) => {
    api.set('components schemas Book', {
      type: 'object',
      required: ['id', 'title', 'price', 'shelf'],
      properties: {
        ...(api.read('Thing properties') as Record<string, never>),
        ...(api.read('Book allOf 1 properties') as Record<string, never>),
      },
    });
  }),
  row('a schema that contains itself loses a property', 'major', 'minor', (api) =>
    api.drop('Shelf properties within'),
  ),
  row('a text within a cycle may be longer', 'major', 'minor', (api) =>
    api.set('Shelf properties name maxLength', 80),
  ),
  row('an open enum takes a further value', 'minor', 'minor', (api) =>
    api.add('Book allOf 1 properties condition enum', 'rare'),
  ),
  row('an open enum that may be null takes a further value', 'minor', 'minor', (api) =>
    api.add('Book allOf 1 properties binding enum', 'loose'),
  ),
  row('an object no longer says that it is one, which its properties do', 'none', 'none', (api) =>
    api.drop('Shelf type'),
  ),
  row('a discriminator names a variant without its path', 'none', 'none', (api) =>
    api.set('Media discriminator mapping film', 'Film'),
  ),
  row('an enum of numbers, which is closed, takes a further value', 'major', 'minor', (api) =>
    api.add('Book allOf 1 properties rating enum', 4),
  ),
  row('a further variant is answered', 'major', 'minor', (api) => {
    api.add('Media oneOf', { $ref: '#/components/schemas/Sound' });
    api.set('Media discriminator mapping sound', '#/components/schemas/Sound');
  }),
  row('variants are told apart by another property', 'major', 'major', (api) => {
    api.set('Media discriminator propertyName', 'type');
    for (const name of ['Picture', 'Film']) {
      api.rename(`${name} properties kind`, 'type');
      api.set(`${name} required`, ['type', name === 'Film' ? 'seconds' : 'width']);
    }
  }),
  row('variants change their order', 'none', 'none', (api) => api.reverse('Hit anyOf')),
  row('the values of a map are retyped', 'major', 'major', (api) =>
    api.set(
      'search responses 200 content application/json schema properties facets additionalProperties',
      { type: 'string' },
    ),
  ),
  row('a map becomes an object without further keys', 'major', 'minor', (api) =>
    api.set(
      'search responses 200 content application/json schema properties facets additionalProperties',
      false,
    ),
  ),
  row('a number may be larger', 'major', 'minor', (api) =>
    api.set('search responses 200 content application/json schema properties score maximum', 100),
  ),
  row('a text has another format', 'major', 'major', (api) =>
    api.set('Thing properties id format', 'uri'),
  ),
  row('an error of which null was read is never null', 'minor', 'major', (api) =>
    api.drop('Problem properties detail nullable'),
  ),
  row('XML is no longer answered', 'major', 'minor', (api) =>
    api.drop('listBooks responses 200 content application/xml'),
  ),
  row('a required header is removed', 'major', 'minor', (api) =>
    api.drop('listBooks responses 200 headers X-Total'),
  ),
  row('a required header becomes optional', 'major', 'minor', (api) =>
    api.drop('listBooks responses 200 headers X-Total required'),
  ),
  row('an optional header is removed', 'minor', 'minor', (api) =>
    api.drop('listBooks responses 200 headers X-Next'),
  ),
  row('the error for everything else is removed', 'minor', 'minor', (api) =>
    api.drop('listBooks responses default'),
  ),
  row('a range of statuses replaces one', 'major', 'major', (api) =>
    api.rename('getBook responses 200', '2XX'),
  ),
];
