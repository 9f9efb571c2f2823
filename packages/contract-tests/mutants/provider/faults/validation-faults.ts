import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import { without } from '../../json/without.js';
import { validCsv } from '../../requests/valid-csv.js';
import type { ProviderFault } from '../provider-fault.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteFileUpload } from '../rewrite/rewrite-file-upload.js';
import { rewriteJsonUpload } from '../rewrite/rewrite-json-upload.js';
import { rewritePeople } from '../rewrite/rewrite-people.js';

const validFile = (): File => new File([validCsv], 'people.csv', { type: 'text/csv' });

const dateForms = /^(\d{4}-\d\d-\d\dT|\d\d\/\d\d\/\d{4}$)/;

/** Uploads that are taken although the contract forbids them. */
export const validationFaults: readonly ProviderFault[] = [
  {
    id: 'valid-date-missing',
    title: 'People without `date` are taken',
    breaks: '`date` is required',
    wrap: rewritePeople((person) =>
      'date' in person ? person : { ...person, date: '2024-10-18T01:28:40' },
    ),
  },
  {
    id: 'valid-flag-text',
    title: '`contractor` is taken as a text',
    breaks: '`contractor` is a boolean',
    wrap: rewritePeople((person) =>
      typeof person['contractor'] === 'string'
        ? { ...person, contractor: person['contractor'] === 'true' }
        : person,
    ),
  },
  {
    id: 'valid-id-number',
    title: 'The id of a person is taken as a number',
    breaks: 'the id of a person is a text',
    wrap: rewritePeople((person) =>
      typeof person['id'] === 'number' ? { ...person, id: String(person['id']) } : person,
    ),
  },
  {
    id: 'valid-name-long',
    title: 'A name over 191 characters is cut off',
    breaks: '`lastName` has at most 191 characters',
    wrap: rewritePeople((person) =>
      typeof person['lastName'] === 'string'
        ? { ...person, lastName: person['lastName'].slice(0, 191) }
        : person,
    ),
  },
  {
    id: 'valid-email',
    title: 'Any text is taken for an email address',
    breaks: '`email` is an email address',
    wrap: rewritePeople((person) =>
      typeof person['email'] === 'string' && person['email'].length <= 191
        ? { ...person, email: 'anybody@example.com' }
        : person,
    ),
  },
  {
    id: 'valid-date',
    title: 'Any text is taken for a date',
    breaks: '`date` has one of three forms',
    wrap: rewritePeople((person) =>
      typeof person['date'] === 'string' && !dateForms.test(person['date'])
        ? { ...person, date: '2024-10-18T01:28:40' }
        : person,
    ),
  },
  {
    id: 'valid-avatar',
    title: 'Any text is taken for the address of a picture',
    breaks: '`avatarUrl` is a URI',
    wrap: rewritePeople((person) =>
      typeof person['avatarUrl'] === 'string' && person['avatarUrl'].length <= 768
        ? without(person, 'avatarUrl')
        : person,
    ),
  },
  {
    id: 'valid-null',
    title: 'An optional `jobTitle` may be null',
    breaks: '`jobTitle` is never null',
    wrap: rewritePeople((person) =>
      person['jobTitle'] === null ? without(person, 'jobTitle') : person,
    ),
  },
  {
    id: 'valid-list-missing',
    title: 'A body without `personnelData` is an empty list',
    breaks: '`personnelData` is required',
    wrap: rewriteJsonUpload((text) => {
      const body = parseJson(text);
      return isJsonObject(body) && !('personnelData' in body)
        ? JSON.stringify({ ...body, personnelData: [] })
        : text;
    }),
  },
  {
    id: 'valid-malformed',
    title: 'JSON that cannot be read is an empty list',
    breaks: 'the body is JSON',
    wrap: rewriteJsonUpload((text) =>
      parseJson(text) === undefined ? '{"personnelData":[]}' : text,
    ),
  },
  {
    id: 'valid-media-type',
    title: 'JSON is taken with any media type',
    breaks: 'the body is `application/json`',
    wrap: (next) => (request) => {
      if (!operationOf(request)?.endsWith('FromJson')) return next(request);
      const headers = new Headers(request.headers);
      headers.set('content-type', 'application/json');
      return next(new Request(request, { headers }));
    },
  },
  {
    id: 'valid-file-missing',
    title: 'A form without `file` is taken',
    breaks: 'the part `file` is required',
    wrap: rewriteFileUpload((form) => {
      if (!form.has('file')) form.set('file', validFile());
      return form;
    }),
  },
  {
    id: 'valid-part-type',
    title: 'A file of any media type is taken',
    breaks: 'the part `file` is `text/csv`',
    wrap: rewriteFileUpload((form) => {
      const file = form.get('file');
      if (file instanceof File && form.getAll('file').length === 1) {
        form.set('file', new File([file], file.name, { type: 'text/csv' }));
      }
      return form;
    }),
  },
  {
    id: 'valid-column-missing',
    title: 'A file without the column `email` is taken',
    breaks: 'the column `email` is required',
    wrap: rewriteFileUpload(async (form) => {
      const file = form.get('file');
      if (file instanceof File && file.type === 'text/csv') {
        const [header = ''] = (await file.text()).split(/\r?\n/);
        if (!header.includes('email') && header.includes('first_name'))
          form.set('file', validFile());
      }
      return form;
    }),
  },
];
