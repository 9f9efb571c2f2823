import { type Row, row } from '../row.js';

const form = 'addPhotos requestBody content multipart/form-data';

export const requests: readonly Row[] = [
  row(
    'an exclusive bound of whole numbers becomes the inclusive one below',
    'none',
    'none',
    (api) => {
      api.drop('listVehicles parameters limit schema exclusiveMaximum');
      api.set('listVehicles parameters limit schema maximum', 100);
    },
  ),
  row('a bound of whole numbers is a fraction', 'none', 'none', (api) => {
    api.drop('listVehicles parameters limit schema exclusiveMaximum');
    api.set('listVehicles parameters limit schema maximum', 100.5);
  }),
  row(
    'an exclusive bound of whole numbers becomes the same inclusive one',
    'minor',
    'major',
    (api) => {
      api.drop('listVehicles parameters limit schema exclusiveMaximum');
      api.set('listVehicles parameters limit schema maximum', 101);
    },
  ),
  row('a parameter is no longer written as JSON', 'major', 'major', (api) => {
    api.set(
      'listVehicles parameters near schema',
      api.read('listVehicles parameters near content application/json schema'),
    );
    api.drop('listVehicles parameters near content');
  }),
  row('a constant is written as an enum of one', 'none', 'none', (api) =>
    api.set('NewTour properties pace', { type: 'string', enum: ['fast'] }),
  ),
  row('a constant becomes an enum of two', 'minor', 'major', (api) =>
    api.set('NewTour properties pace', { enum: ['fast', 'short'] }),
  ),
  row('a property becomes one of the keys of a map', 'minor', 'major', (api) =>
    api.set('NewTour properties weights', {
      type: 'object',
      additionalProperties: { type: 'integer' },
    }),
  ),
  row('a property becomes one of the keys of a map of other values', 'major', 'major', (api) =>
    api.set('NewTour properties weights', {
      type: 'object',
      additionalProperties: { type: 'string' },
    }),
  ),
  row('variants of types that differ are combined otherwise', 'none', 'none', (api) =>
    api.rename('NewTour properties avoid anyOf', 'oneOf'),
  ),
  row('the names that variants have anyway are mapped', 'none', 'none', (api) =>
    api.set('NewTour properties moves items discriminator mapping', {
      Go: '#/components/schemas/Go',
      Wait: '#/components/schemas/Wait',
    }),
  ),
  row('a variant gets another value', 'major', 'major', (api) =>
    api.set('NewTour properties moves items discriminator mapping', {
      drive: '#/components/schemas/Go',
      Go: '#/components/schemas/Wait',
    }),
  ),
  row('a further value is excluded', 'major', 'minor', (api) =>
    api.add('NewTour properties colour not enum', 'blue'),
  ),
  row('keys of a further form are taken', 'minor', 'major', (api) =>
    api.set('NewTour properties extra patternProperties ^y-', { type: 'string' }),
  ),
  row('keys of a form hold something else', 'major', 'major', (api) =>
    api.set('NewTour properties extra patternProperties ^x- type', 'integer'),
  ),
  row('steps are finer', 'minor', 'major', (api) =>
    api.set('NewTour properties step multipleOf', 0.1),
  ),
  row('a body that has a property anyway has to have one', 'none', 'none', (api) =>
    api.set('NewTour minProperties', 1),
  ),
  row('a body has to have more properties than are required', 'major', 'minor', (api) =>
    api.set('NewTour minProperties', 2),
  ),
  row('what is only sent is no longer called write-only', 'none', 'none', (api) =>
    api.drop('NewTour properties pin writeOnly'),
  ),
  row('a tuple gets a third place', 'major', 'major', (api) => {
    api.add('NewTour properties stops items prefixItems', { type: 'number' });
    api.set('NewTour properties stops items minItems', 3);
    api.set('NewTour properties stops items maxItems', 3);
  }),
  row('an object in a form is written as JSON anyway', 'none', 'none', (api) =>
    api.drop(`${form} encoding place`),
  ),
  row('an object in a form is written as text', 'major', 'major', (api) =>
    api.set(`${form} encoding place contentType`, 'text/plain'),
  ),
  row('the media types of a part change their order', 'none', 'none', (api) =>
    api.set(`${form} encoding photos contentType`, 'image/jpeg,image/png'),
  ),
  row('a part may be of fewer media types', 'major', 'minor', (api) =>
    api.set(`${form} encoding photos contentType`, 'image/png'),
  ),
  row('the style of a list in a form is left out', 'none', 'none', (api) =>
    api.drop('addPhotos requestBody content application/x-www-form-urlencoded encoding'),
  ),
  row('a list in a form is joined', 'major', 'major', (api) =>
    api.set(
      'addPhotos requestBody content application/x-www-form-urlencoded encoding links explode',
      false,
    ),
  ),
  row('a JSON body says how parts would be written', 'none', 'none', (api) =>
    api.set('planTour requestBody content application/json encoding', {
      pace: { contentType: 'text/plain' },
    }),
  ),
];
