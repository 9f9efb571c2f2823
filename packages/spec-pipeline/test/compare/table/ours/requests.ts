import { type Row, row } from '../row.js';

export const requests: readonly Row[] = [
  row('a property of the body is removed', 'major', 'minor', (api) =>
    api.drop('PersonnelDataPublicDto properties jobTitle'),
  ),
  row('a property of the body is renamed', 'major', 'major', (api) =>
    api.rename('PersonnelDataPublicDto properties jobTitle', 'title'),
  ),
  row('an optional property of the body is retyped', 'major', 'major', (api) =>
    api.set('PersonnelDataPublicDto properties customerId', { type: 'number' }),
  ),
  row('a property of the body becomes required', 'major', 'minor', (api) =>
    api.add('PersonnelDataPublicDto required', 'jobTitle'),
  ),
  row('a required property is added to the body', 'major', 'major', (api) => {
    api.set('PersonnelDataPublicDto properties country', { type: 'string' });
    api.add('PersonnelDataPublicDto required', 'country');
  }),
  row('an optional property is added to the body', 'minor', 'major', (api) =>
    api.set('PersonnelDataPublicDto properties country', { type: 'string' }),
  ),
  row('a property of the body may be null', 'minor', 'major', (api) =>
    api.set('PersonnelDataPublicDto properties jobTitle type', ['string', 'null']),
  ),
  row('a property of the body is shorter', 'major', 'minor', (api) =>
    api.set('PersonnelDataPublicDto properties jobTitle maxLength', 100),
  ),
  row('a property of the body has a pattern', 'major', 'minor', (api) =>
    api.set('PersonnelDataPublicDto properties id pattern', '^[0-9]+$'),
  ),
  row('a property of the body loses its format', 'minor', 'major', (api) =>
    api.drop('PersonnelDataPublicDto properties email format'),
  ),
  row('a property of the body has another format', 'major', 'major', (api) =>
    api.set('PersonnelDataPublicDto properties avatarUrl format', 'uri-reference'),
  ),
  row('a property of the body is restricted to some values', 'major', 'minor', (api) =>
    api.set('PersonnelDataPublicDto properties jobTitle enum', ['engineer', 'lawyer']),
  ),
  row('the body may not be empty', 'major', 'minor', (api) =>
    api.set('PersonnelUpload properties personnelData minItems', 1),
  ),
  row('the body takes no further properties', 'major', 'minor', (api) =>
    api.set('PersonnelUpload additionalProperties', false),
  ),
  row('the body is optional', 'minor', 'major', (api) =>
    api.set('components requestBodies PersonnelUpload required', false),
  ),
  row('there is no body', 'major', 'major', (api) =>
    api.drop('createConnectionFromJson requestBody'),
  ),
  row('the body has another media type', 'major', 'major', (api) =>
    api.rename(
      'components requestBodies PersonnelUpload content application/json',
      'application/vnd.api+json',
    ),
  ),
  row('the body may have another media type, too', 'minor', 'major', (api) =>
    api.set('components requestBodies PersonnelUpload content application/xml', {
      schema: { $ref: '#/components/schemas/PersonnelUpload' },
    }),
  ),
  row('a part of a form is renamed', 'major', 'major', (api) => {
    api.rename('PersonnelFileUpload properties file', 'upload');
    api.rename(
      'components requestBodies PersonnelFile content multipart/form-data encoding file',
      'upload',
    );
  }),
  row('a part of a form is of another type', 'major', 'major', (api) =>
    api.set(
      'components requestBodies PersonnelFile content multipart/form-data encoding file contentType',
      'application/vnd.ms-excel',
    ),
  ),
  row('a file becomes text', 'major', 'major', (api) =>
    api.drop('PersonnelFileUpload properties file format'),
  ),
  row('a property of the body is deprecated', 'minor', 'minor', (api) =>
    api.set('PersonnelDataPublicDto properties customerId deprecated', true),
  ),
  row('a property of the body becomes read-only', 'major', 'minor', (api) =>
    api.set('PersonnelDataPublicDto properties customerId readOnly', true),
  ),
];
