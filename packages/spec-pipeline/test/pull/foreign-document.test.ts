import { expect, test } from 'vitest';
import { readObject } from '../../src/document/read-object.js';
import { createProject } from '../project.js';
import { buildPackages } from './build-packages.js';
import { foreignDocument } from './foreign-document.js';
import { vendorDocument } from './vendor-document.js';
import { withForeignOperations } from './with-foreign-operations.js';

const retained = 'openapi/retained.yaml';
const types = 'packages/types/src/generated/openapi.gen.ts';
const consumer = `import { createDrataClient } from './create-drata-client.js';
const { http } = createDrataClient({ apiKey: 'k', baseUrl: 'https://timetable.example.com/v7' });
const path = '/stations/{code}/connections';
export async function plan(): Promise<number | undefined> {
  const params = { path: { code: 'ZUE' } };
  await http.PUT(path, { params, body: { number: 7, platform: null } });
  // @ts-expect-error: a number is what the document asks for
  await http.PUT(path, { params, body: { number: 'seven' } });
  const { data } = await http.GET(path, { params: { ...params, query: { kind: 'BUS' } } });
  return data?.[0]?.next?.number;
}
`;
const patience = { timeout: 120_000 };

test(
  'a whole foreign document: every package builds, and client.http is typed by it',
  patience,
  async () => {
    const project = await createProject();
    await project.write('v.json', JSON.stringify(foreignDocument));
    const { code, err } = await project.run('pull', 'v.json', '--all', '--drop-obsolete');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await project.run('check')).toMatchObject({ code: 0 });
    expect(await buildPackages(project.root, { 'packages/client/src/consumer.ts': consumer })).toBe(
      '',
    );
  },
);

test('a document with ours and 120 others: every package builds', patience, async () => {
  const project = await createProject();
  const document = withForeignOperations(await vendorDocument(project), 120);
  await project.write('v.json', JSON.stringify(document));
  expect(await project.run('pull', 'v.json', '--all')).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(await project.files())).not.toContain(retained);
  expect(await buildPackages(project.root)).toBe('');
});

test('a format that nothing checks is no reason to refuse a foreign document: it is told', async () => {
  const project = await createProject();
  const whole = withForeignOperations(await vendorDocument(project), 1);
  const schemas = readObject(readObject(whole, 'components'), 'schemas');
  const Lamp = { type: 'string', format: 'color', pattern: '^#' };
  const widget = { ...readObject(schemas, 'Widget0'), properties: { lamp: Lamp, shade: Lamp } };
  const document = {
    ...whole,
    webhooks: {
      changed: { post: { requestBody: { content: { 'text/plain': { schema: Lamp } } } } },
    },
    components: { ...readObject(whole, 'components'), schemas: { ...schemas, Widget0: widget } },
  };
  await project.write('v.json', JSON.stringify(document));
  const { code, out, err } = await project.run('pull', 'v.json', '--all');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(
    'Nothing checks the format `color`: #/webhooks/changed/post/requestBody/content/text~1plain/schema and 2 more.',
  );
  expect(await project.run('check')).toMatchObject({ code: 0 });
  const checks = await project.read('packages/emulator/src/generated/checks.gen.ts');
  expect(checks).toContain('uncheckedFormats: readonly UncheckedFormat[] = [{"format":"color",');
});

test('what the packages by hand need is kept until a document has it again', async () => {
  const project = await createProject();
  await project.run('pull', 'openapi/upstream.yaml');
  const ours = await project.files();
  await project.write('v.json', JSON.stringify(foreignDocument));
  await project.run('pull', 'v.json', '--all', '--drop-obsolete');
  const kept = await project.read(retained);
  expect(kept).toContain('operationId: createConnectionFromCsv');
  expect(await project.read('openapi/connections.yaml')).not.toContain('createConnectionFromCsv');
  expect(await project.read(types)).toContain('createConnectionFromCsv');

  // A second pull knows our operations from what was kept.
  await project.write('v.json', JSON.stringify({ ...foreignDocument, tags: [{ name: 'Plans' }] }));
  await project.run('pull', 'v.json', '--all', '--drop-obsolete');
  expect(await project.read(retained)).toBe(kept);

  for (const [file, text] of Object.entries(ours)) {
    if (file.startsWith('openapi/corrections/')) await project.write(file, text);
  }
  await project.write('v.yaml', ours['openapi/upstream.yaml'] ?? '');
  expect(await project.run('pull', 'v.yaml')).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(await project.files())).not.toContain(retained);
  expect(await project.read(types)).toBe(ours[types]);
});
