import { describe, expect, it } from 'vitest';
import { type CsvUpload, createDrataClient } from '../src/index.js';
import { startLoopbackServer } from './loopback-server.js';

const csv = 'id,first_name\r\n1,Zoë "Zo" O\'Neil\r\n';

async function upload(csvUpload: CsvUpload, id?: number) {
  const { baseUrl, received } = await startLoopbackServer();
  const { connections } = createDrataClient({ apiKey: 'key', baseUrl });
  const result =
    id === undefined
      ? await connections.createFromCsv(csvUpload)
      : await connections.updateFromCsv(id, csvUpload);
  const [request] = received;
  if (!request) {
    throw new Error('Nothing was received.');
  }
  const parts = [...(await request.formData())];
  const file = parts[0]?.[1];
  if (!(file instanceof File)) {
    throw new Error('The first part is no file.');
  }
  return { result, request, names: parts.map(([name]) => name), file };
}

describe('createFromCsv', () => {
  it('sends text as the only part, a text/csv file named personnel.csv', async () => {
    const { result, request, names, file } = await upload({ file: csv });
    expect(result).toEqual({});
    expect(`${request.method} ${request.url}`).toBe('POST /public/connections/upload/csv');
    expect(request.headers.get('authorization')).toBe('Bearer key');
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(names).toEqual(['file']);
    expect(file.name).toBe('personnel.csv');
    expect(file.type).toBe('text/csv');
    expect(await file.text()).toBe(csv);
  });

  it('sends a Blob as it is, byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { file } = await upload({ file: new Blob([bytes]) });
    expect([file.name, file.type]).toEqual(['personnel.csv', 'text/csv']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it.each([
    ['keeps the name of a File', new File([csv], 'staff.csv'), undefined, 'staff.csv'],
    ['names a File without a name', new File([csv], ''), undefined, 'personnel.csv'],
    ['prefers `filename`', new File([csv], 'staff.csv'), 'all.csv', 'all.csv'],
    ['names text by `filename`', csv, 'Büro "Süd".csv', 'Büro "Süd".csv'],
  ])('%s', async (_, file, filename, expected) => {
    expect((await upload({ file, filename })).file.name).toBe(expected);
  });

  it.each([
    ['application/vnd.ms-excel', 'text/csv'],
    ['text/csv; charset=utf-8', 'text/csv;charset=utf-8'],
  ])('sends a file of type %s as %s', async (type, expected) => {
    const { file } = await upload({ file: new File([csv], 'staff.csv', { type }) });
    expect(file.type.replaceAll(' ', '')).toBe(expected);
  });
});

describe('updateFromCsv', () => {
  it('puts the file to the connection', async () => {
    const { result, request, file } = await upload({ file: csv }, 104);
    expect(result).toEqual({});
    expect(`${request.method} ${request.url}`).toBe('PUT /public/connections/104/upload/csv');
    expect(await file.text()).toBe(csv);
  });
});
