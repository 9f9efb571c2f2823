import { isJsonObject } from '@drata-connections/contract-validator/document';
import { without } from '../../json/without.js';
import type { ClientFault } from '../client-fault.js';
import { spoilError } from '../spoil/spoil-error.js';
import { spoilHeaders } from '../spoil/spoil-headers.js';
import { spoilPeople } from '../spoil/spoil-people.js';

const changeTexts = (change: (text: string, name: string) => string | undefined) =>
  spoilPeople((people) =>
    people.map((person) =>
      Object.fromEntries(
        Object.entries(person)
          .map(([name, value]) => [name, typeof value === 'string' ? change(value, name) : value])
          .filter(([, value]) => value !== undefined),
      ),
    ),
  );

/** What is changed on its way with the best intentions, and what is said to be taken. */
export const textFaults: readonly ClientFault[] = [
  {
    id: 'text-empty-lost',
    title: 'Empty texts are not sent',
    breaks: 'the body is what the caller gave',
    spoilt: changeTexts((text) => (text === '' ? undefined : text)),
  },
  {
    id: 'text-trimmed',
    title: 'Blanks at the ends of texts are cut off',
    breaks: 'the body is what the caller gave',
    spoilt: changeTexts((text) => text.trim()),
  },
  {
    id: 'text-email-case',
    title: 'Email addresses are sent in lower case',
    breaks: 'the body is what the caller gave',
    spoilt: changeTexts((text, name) => (name === 'email' ? text.toLowerCase() : text)),
  },
  {
    id: 'error-name-lost',
    title: 'Errors come without the `name` of their body',
    breaks: 'an error has the body that arrived',
    spoilt: spoilError((error) => {
      const body: unknown = isJsonObject(error.body) ? without(error.body, 'name') : error.body;
      throw Object.create(error, { body: { value: body } });
    }),
  },
  {
    id: 'accept-html',
    title: '`Accept` is `text/html`',
    breaks: 'the answer is `application/json`',
    spoilt: spoilHeaders((headers) => headers.set('accept', 'text/html')),
  },
];
