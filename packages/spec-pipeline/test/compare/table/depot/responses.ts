import { type Row, row } from '../row.js';

export const responses: readonly Row[] = [
  row('variants that a constant tells apart are combined otherwise', 'none', 'none', (api) =>
    api.rename('Vehicle oneOf', 'anyOf'),
  ),
  row('a constant that tells variants apart changes', 'major', 'major', (api) =>
    api.set('Car properties kind const', 'auto'),
  ),
  row('a constant becomes an enum, which is open on receipt', 'major', 'none', (api) =>
    api.set('Car properties kind', { type: 'string', enum: ['car'] }),
  ),
  row('null moves from a schema to those who refer to it', 'major', 'major', (api) => {
    api.set('Hint type', 'object');
    api.set('Trouble properties hint', {
      anyOf: [{ $ref: '#/components/schemas/Hint' }, { type: 'null' }],
    });
  }),
  row('keys of any name are no longer spoken of', 'major', 'minor', (api) =>
    api.drop('Truck properties notes additionalProperties'),
  ),
  row('a map gets a key of its own', 'minor', 'major', (api) =>
    api.set('Tour properties hints properties', { toll: { type: 'number' } }),
  ),
  row('a map gets a key of its own with another type', 'major', 'major', (api) =>
    api.set('Tour properties hints properties', { toll: { type: 'string' } }),
  ),
  row('a list of anything becomes one of texts', 'minor', 'major', (api) =>
    api.set('Tour properties list items', { type: 'string' }),
  ),
  row('a pair may be followed by more', 'major', 'minor', (api) =>
    api.drop('Tour properties ends items'),
  ),
  row('both values of a boolean are listed', 'none', 'none', (api) =>
    api.set('Tour properties done enum', [true, false]),
  ),
  row('variants that are types are written as a list of types', 'none', 'none', (api) =>
    api.set('Tour properties number', { type: ['string', 'integer'] }),
  ),
  row('one of the types is no longer answered', 'minor', 'major', (api) =>
    api.set('Tour properties number', { type: 'string' }),
  ),
  row('the body of a declared error may be text', 'major', 'major', (api) =>
    api.set('listVehicles responses 404 content text/plain', { schema: { type: 'string' } }),
  ),
];
