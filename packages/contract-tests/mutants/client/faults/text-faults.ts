import type { ClientFault } from '../client-fault.js';
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

/** Texts that are sent otherwise than they were given, with the best intentions, and what is said to be taken. */
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
    id: 'accept-html',
    title: '`Accept` is `text/html`',
    breaks: 'the answer is `application/json`',
    spoilt: spoilHeaders((headers) => headers.set('accept', 'text/html')),
  },
];
