import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { startLoopbackServer } from './loopback-server.js';

async function start() {
  const { baseUrl, received } = await startLoopbackServer();
  const form = async () => {
    const [request] = received;
    return request?.formData();
  };
  return { http: createDrataClient({ apiKey: 'key', baseUrl }).http, form };
}

const file = new File(['id\n1\n'], 'staff.csv', { type: 'text/csv' });

async function expectStaffFile(form: FormData | undefined) {
  const part = form?.get('file');
  expect([...(form?.keys() ?? [])]).toEqual(['file']);
  expect(part).toBeInstanceOf(File);
  if (part instanceof File) {
    expect([part.name, part.type, await part.text()]).toEqual(['staff.csv', 'text/csv', 'id\n1\n']);
  }
}

it('POST sends a typed body as form data', async () => {
  const { http, form } = await start();
  const { response } = await http.POST('/connections/upload/csv', { body: { file } });
  expect(response.status).toBe(201);
  await expectStaffFile(await form());
});

it('PUT sends a typed body as form data', async () => {
  const { http, form } = await start();
  await http.PUT('/connections/{id}/upload/csv', { params: { path: { id: 1 } }, body: { file } });
  await expectStaffFile(await form());
});

it('request() sends a typed body as form data', async () => {
  const { http, form } = await start();
  await http.request('post', '/connections/upload/csv', { body: { file } });
  await expectStaffFile(await form());
});

it('passes a ready FormData through, whatever its parts are called', async () => {
  const { http, form } = await start();
  const body = new FormData();
  body.append('upload', file, 'other.csv');
  body.append('note', 'x');
  await http.POST('/connections/upload/csv', { body });
  const parts = [...((await form()) ?? [])];
  expect(parts.map(([name, value]) => [name, value instanceof File ? value.name : value])).toEqual([
    ['upload', 'other.csv'],
    ['note', 'x'],
  ]);
});

it('sends whatever else the body holds as parts, too', async () => {
  const { http, form } = await start();
  const body = { file, count: 2, tags: ['a', 'b'], options: { dry: true }, nothing: null };
  await http.POST('/connections/upload/csv', { body });
  const parts = [...((await form()) ?? [])].slice(1);
  expect(parts).toEqual([
    ['count', '2'],
    ['tags', 'a'],
    ['tags', 'b'],
    ['options', '{"dry":true}'],
  ]);
});

it('leaves the body to a `bodySerializer` given for the call', async () => {
  const { http, form } = await start();
  const other = new FormData();
  other.append('upload', 'text');
  await http.POST('/connections/upload/csv', { body: { file }, bodySerializer: () => other });
  expect([...((await form()) ?? [])]).toEqual([['upload', 'text']]);
});
