import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

const { emulator, call, sendJson } = openAccount();
const path = '/connections/upload/json';
const { date: _, ...dateless } = person();

const refused: readonly (readonly [string, unknown, string])[] = [
  ['a list', [], 'the body must be an object'],
  ['null', null, 'the body must be an object'],
  ['no people', {}, 'the body must have the property personnelData'],
  ['people that are no list', { personnelData: {} }, 'personnelData must be an array'],
  ['a person that is none', { personnelData: [1] }, 'personnelData[0] must be an object'],
  [
    'a missing property',
    { personnelData: [person(), dateless] },
    'personnelData[1] must have the property date',
  ],
  [
    'a number for an id',
    { personnelData: [{ ...person(), id: 1 }] },
    'personnelData[0].id must be a string',
  ],
  [
    'a word for a boolean',
    { personnelData: [{ ...person(), contractor: 'no' }] },
    'personnelData[0].contractor must be a boolean',
  ],
  [
    'a bad address',
    {
      personnelData: ['1', '2', '3', '4'].map((id) =>
        person({ id, ...(id === '4' ? { email: 'secret-name' } : {}) }),
      ),
    },
    'personnelData[3].email must have the format email',
  ],
  [
    'a long name',
    { personnelData: [person({ firstName: 'x'.repeat(192) })] },
    'personnelData[0].firstName must not be longer than 191 characters',
  ],
  [
    'a bad picture',
    { personnelData: [person({ avatarUrl: 'not a uri' })] },
    'personnelData[0].avatarUrl must have the format uri',
  ],
  [
    'a date without a time',
    { personnelData: [person({ date: '2024-10-18' })] },
    'personnelData[0].date must have one of the forms LocalDateTime, AmericanDate, UtcDateTime',
  ],
  [
    'null for an optional property',
    { personnelData: [{ ...person(), jobTitle: null }] },
    'personnelData[0].jobTitle must be a string',
  ],
  [
    'an id twice',
    { personnelData: [person(), person({ id: '2' }), person()] },
    'personnelData[2].id must not repeat the id of personnelData[0]',
  ],
];

describe('400', () => {
  test.each(refused)('%s', async (_name, value, message) => {
    const before = emulator.state.connections();
    expect(await sendJson('POST', path, value)).toMatchObject({
      status: 400,
      body: { statusCode: 400, message, code: 10002 },
    });
    expect(emulator.state.connections()).toEqual(before);
  });

  test.each([
    ['text', 'Ada Lovelace'],
    ['half a document', '{"personnelData": ['],
    ['nothing', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('%s instead of JSON', async (_name, body) => {
    const headers = { 'content-type': 'application/json' };
    expect(await call(path, { method: 'POST', body, headers })).toMatchObject({
      status: 400,
      body: { message: 'the body must be JSON in UTF-8' },
    });
  });
});

test.each(['2024-10-18T01:28:40', '10/18/2024', '2024-10-18T01:28:40Z', '2024-10-18T01:28:40.5Z'])(
  'the date %s is allowed',
  async (date) => {
    const answer = await sendJson('POST', path, { personnelData: [person({ date })] });
    expect(answer).toMatchObject({ status: 201 });
  },
);
