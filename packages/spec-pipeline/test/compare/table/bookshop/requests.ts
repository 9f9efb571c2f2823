import { type Row, row } from '../row.js';

export const requests: readonly Row[] = [
  row('an exclusive bound becomes an inclusive one', 'minor', 'major', (api) =>
    api.drop('NewBook properties price exclusiveMinimum'),
  ),
  row('a text may be empty', 'minor', 'major', (api) =>
    api.drop('NewBook properties title minLength'),
  ),
  row('a text is shorter', 'major', 'minor', (api) =>
    api.set('NewBook properties title maxLength', 100),
  ),
  row('a pattern is dropped', 'minor', 'major', (api) =>
    api.drop('NewBook properties isbn pattern'),
  ),
  row('null is no longer taken', 'major', 'minor', (api) =>
    api.drop('NewBook properties subtitle nullable'),
  ),
  row('a list may repeat itself', 'minor', 'major', (api) =>
    api.set('NewBook properties keywords uniqueItems', false),
  ),
  row('a list may be empty', 'minor', 'major', (api) =>
    api.set('NewBook properties keywords minItems', 0),
  ),
  row('further properties are taken', 'minor', 'major', (api) =>
    api.drop('NewBook additionalProperties'),
  ),
  row('another default of a property', 'major', 'major', (api) =>
    api.set('NewBook properties condition default', 'new'),
  ),
  row('a closed enum takes a further value', 'minor', 'major', (api) =>
    api.add('NewBook properties condition enum', 'rare'),
  ),
  row('a form is no longer taken', 'major', 'minor', (api) =>
    api.drop('addBook requestBody content application/x-www-form-urlencoded'),
  ),
  row('a variant of the body is no longer taken', 'major', 'minor', (api) =>
    api.drop('Query oneOf 1'),
  ),
  row('a further variant of the body is taken', 'minor', 'major', (api) =>
    api.add('Query oneOf', {
      type: 'object',
      required: ['isbn'],
      properties: { isbn: { type: 'string' } },
    }),
  ),
  row('variants of the body change their order', 'none', 'none', (api) =>
    api.reverse('Query oneOf'),
  ),
  row('a part of a form becomes required', 'major', 'minor', (api) =>
    api.add('putCover requestBody content multipart/form-data schema required', 'alt'),
  ),
  row('a part of a form takes any picture', 'minor', 'major', (api) =>
    api.set(
      'putCover requestBody content multipart/form-data encoding image contentType',
      'image/*',
    ),
  ),
  row('a part of a form takes a further type', 'minor', 'major', (api) =>
    api.set(
      'putCover requestBody content multipart/form-data encoding image contentType',
      'image/webp, image/png',
    ),
  ),
  row('the body becomes required', 'major', 'minor', (api) =>
    api.set('putCover requestBody required', true),
  ),
  row('null is written as a type', 'none', 'none', (api) => {
    api.set('NewBook properties subtitle', { anyOf: [{ type: 'string', nullable: true }] });
  }),
];
