import type { Personnel } from '@drata-connections/types';
import { expectTypeOf, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';

const file = readPersonnelFile({ name: 'people', text: '' });

test('people from JSON can be uploaded as JSON', () => {
  if (file.format === 'json') {
    expectTypeOf(file.people).toEqualTypeOf<readonly Personnel[]>();
  }
});

test('people from CSV may lack what their file has no column for', () => {
  if (file.format === 'csv') {
    const person = file.people[0];
    expectTypeOf(person?.email).toEqualTypeOf<string | undefined>();
    expectTypeOf<(typeof file.people)[number]['email']>().toEqualTypeOf<string>();
    expectTypeOf<(typeof file.people)[number]['date']>().toEqualTypeOf<
      Personnel['date'] | undefined
    >();
  }
});

test('a file is bytes or text, not both', () => {
  // @ts-expect-error -- neither bytes nor text
  readPersonnelFile({ name: 'people.csv' });
  // @ts-expect-error -- both bytes and text
  readPersonnelFile({ name: 'people.csv', text: '', bytes: new Uint8Array() });
});
