import { describe, expect, test } from 'vitest';
import { judge, lines } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const schema = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary' },
    notes: { type: 'array', items: { type: 'string' } },
    about: { type: 'object', properties: { age: { type: 'integer' } } },
    size: { type: 'integer' },
  },
};
const multipart = { schema, encoding: { file: { contentType: 'text/csv, image/*' } } };
const contract = operationWith({
  requestBody: { required: true, content: { 'multipart/form-data': multipart } },
});

const csv = new File(['a'], 'a.csv', { type: 'text/csv' });

async function send(...parts: readonly (readonly [string, string | Blob])[]) {
  const body = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, value);
  }
  return judge(contract, '/things', { method: 'POST', body });
}

test('a form becomes an object, its files stand as empty texts', async () => {
  const about = new Blob(['{"age": 3}'], { type: 'application/json' });
  const { problems, body } = await send(
    ['file', csv],
    ['notes', 'one'],
    ['notes', 'two'],
    ['about', about],
    ['size', '5'],
  );
  expect(problems).toEqual([]);
  expect(body?.value).toEqual({ file: '', notes: ['one', 'two'], about: { age: 3 }, size: 5 });
  expect(body?.parts?.[0]).toMatchObject({
    name: 'file',
    filename: 'a.csv',
    mediaType: 'text/csv',
  });
  expect(new TextDecoder().decode(body?.parts?.[0]?.bytes)).toBe('a');
});

test('JSON in a part that does not say so is read', async () => {
  const { problems, body } = await send(['file', csv], ['about', '{"age": 3}']);
  expect([problems, body?.value]).toEqual([[], { file: '', about: { age: 3 } }]);
});

test.each<readonly [string, readonly (readonly [string, string | Blob])[], string]>([
  ['a missing part', [], 'violation body file required: is missing'],
  [
    'a part twice',
    [
      ['file', csv],
      ['file', csv],
    ],
    'violation body file/file repeated: must not be repeated',
  ],
  [
    'a strange part',
    [
      ['file', csv],
      ['fill', 'x'],
    ],
    'undeclared body fill/fill unknown: is not a part of this form (file, notes, about, size)',
  ],
  [
    'a type that is not declared',
    [['file', new File(['a'], 'a.txt', { type: 'text/plain' })]],
    'violation body file/file content-type: must have the type text/csv or image/*',
  ],
  [
    'a part without a type where one is declared',
    [['file', 'text']],
    'violation body file/file content-type: must have the type text/csv or image/*',
  ],
  [
    'a bad field in JSON',
    [
      ['file', csv],
      ['about', '{"age": "old"}'],
    ],
    'violation body about/about/age type: must be an integer',
  ],
  [
    'JSON that is none',
    [
      ['file', csv],
      ['about', '{'],
    ],
    'violation body about/about malformed: must be JSON in UTF-8',
  ],
  [
    'a bad text',
    [
      ['file', csv],
      ['size', 'large'],
    ],
    'violation body size/size type: must be an integer',
  ],
])('%s', async (_, parts, expected) => {
  expect(lines((await send(...parts)).problems)).toEqual([expected]);
});

describe('a form that is none', () => {
  const head =
    'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv';
  test.each([
    ['no boundary', 'multipart/form-data', `--x\r\n${head}\r\n\r\na\r\n--x--`],
    ['nothing', 'multipart/form-data; boundary=x', ''],
    ['another boundary', 'multipart/form-data; boundary=y', `--x\r\n${head}\r\n\r\na\r\n--x--`],
    ['no end', 'multipart/form-data; boundary=x', `--x\r\n${head}\r\n\r\na`],
    ['half an end', 'multipart/form-data; boundary=x', `--x\r\n${head}\r\n\r\na\r\n--x`],
    ['no head', 'multipart/form-data; boundary=x', '--x\r\n\r\na\r\n--x--'],
    [
      'a bad head',
      'multipart/form-data; boundary=x',
      `--x\r\nnonsense\r\n${head}\r\n\r\na\r\n--x--`,
    ],
    [
      'a part without a name',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--',
    ],
    ['bare line feeds', 'multipart/form-data; boundary=x', `--x\n${head}\n\na\n--x--`],
    [
      'an encoding',
      'multipart/form-data; boundary=x',
      `--x\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--x--`,
    ],
  ])('%s', async (_, contentType, body) => {
    const init = { method: 'POST', body, headers: { 'content-type': contentType } };
    const { problems } = await judge(contract, '/things', init);
    expect(problems).toMatchObject([{ location: 'body', keyword: 'malformed' }]);
  });

  test('what stands in quotes is no parameter', async () => {
    const quoting =
      'Content-Disposition: form-data; filename="a; name=size; b.csv"; name="file"\r\nContent-Type: text/csv';
    const body = `--x\r\n${quoting}\r\n\r\na\r\n--x--`;
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const verdict = await judge(contract, '/things', { method: 'POST', body, headers });
    expect(verdict.problems).toEqual([]);
    expect(verdict.body?.parts).toMatchObject([{ name: 'file', filename: 'a; name=size; b.csv' }]);
  });

  test('what RFC 2046 allows is none of them', async () => {
    const body = `preamble\r\n--x  \r\n${head}\r\n\r\na\r\n--x--\r\nepilogue`;
    const headers = { 'content-type': 'multipart/form-data; boundary="x"' };
    const { problems } = await judge(contract, '/things', { method: 'POST', body, headers });
    expect(problems).toEqual([]);
  });
});

test('a form that is written like a query', async () => {
  const properties = { id: { type: 'integer' }, tags: schema.properties.notes };
  const urlencoded = { schema: { type: 'object', required: ['id'], properties } };
  const written = operationWith({
    requestBody: { content: { 'application/x-www-form-urlencoded': urlencoded } },
  });
  const send = (body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return judge(written, '/things', { method: 'POST', body, headers });
  };
  expect((await send('id=1&tags=a&tags=b+c')).body?.value).toEqual({ id: 1, tags: ['a', 'b c'] });
  expect(lines((await send('id=x')).problems)).toEqual([
    'violation body id/id type: must be an integer',
  ]);
  expect(lines((await send('tags=a')).problems)).toEqual([
    'violation body id required: is missing',
  ]);
  expect(lines((await send('id=1&no=1')).problems)).toHaveLength(1);
  expect(lines((await send('id=1&a%2Fb=1')).problems)).toEqual([
    'undeclared body a/b/a~1b unknown: is not a part of this form (id, tags)',
  ]);
  expect(lines((await send(new Uint8Array([0x69, 0x64, 0x3d, 0xff]))).problems)).toEqual([
    'violation body  malformed: must be percent-encoded UTF-8',
  ]);
});

test('a field that may be an object or a text is what it begins like', async () => {
  const either = { oneOf: [{ type: 'object', properties: {} }, { type: 'string' }] };
  const loose = operationWith({
    requestBody: { content: { 'multipart/form-data': { schema: { properties: { a: either } } } } },
  });
  const post = async (text: string) => {
    const body = new FormData();
    body.append('a', text);
    return judge(loose, '/things', { method: 'POST', body });
  };
  expect(await post('{"b": 1}')).toMatchObject({ problems: [], body: { value: { a: { b: 1 } } } });
  expect(await post('plain')).toMatchObject({ problems: [], body: { value: { a: 'plain' } } });
  expect((await post('{')).problems).toMatchObject([{ keyword: 'malformed' }]);
});

test('JSON in a part that says so, but is none', async () => {
  const notes = new Blob(['{'], { type: 'application/json' });
  const open = operationWith({
    requestBody: { content: { 'multipart/form-data': { schema: { properties: { notes: {} } } } } },
  });
  const body = new FormData();
  body.append('any', notes);
  const taking = operationWith({
    requestBody: { content: { 'multipart/form-data': { schema: { additionalProperties: true } } } },
  });
  expect(lines((await judge(open, '/things', { method: 'POST', body })).problems)).toHaveLength(1);
  expect(lines((await judge(taking, '/things', { method: 'POST', body })).problems)).toEqual([
    'violation body any/any malformed: must be JSON in UTF-8',
  ]);
});

describe('a body of several parts that is no form', () => {
  const mixed = operationWith({
    requestBody: { content: { 'multipart/mixed': multipart } },
  });
  const post = (contentType: string, ...heads: readonly string[]) => {
    const parts = heads.map((head, index) => `--x\r\n${head}\r\n\r\n${index}\r\n`);
    const init = { method: 'POST', body: `${parts.join('')}--x--` };
    return judge(mixed, '/things', { ...init, headers: { 'content-type': contentType } });
  };
  const file = 'Content-Disposition: attachment; name="file"\r\nContent-Type: text/csv';

  test('has its parts by their names', async () => {
    const size = 'Content-Disposition: form-data; name=size';
    const { problems, body } = await post('multipart/mixed; boundary=x', file, size);
    expect([problems, body?.value]).toEqual([[], { file: '', size: 1 }]);
    expect(body?.mediaType).toBe('multipart/mixed');
  });

  test.each([
    ['a part without a name', 'multipart/mixed; boundary=x', 'Content-Type: text/csv', 'malformed'],
    [
      'another type of its parts',
      'multipart/mixed; boundary=x',
      file.replace('csv', 'x'),
      'content-type',
    ],
    ['no boundary', 'multipart/mixed', file, 'malformed'],
  ])('is refused for %s', async (_, contentType, head, keyword) => {
    expect((await post(contentType, head)).problems).toMatchObject([{ keyword }]);
  });
});
