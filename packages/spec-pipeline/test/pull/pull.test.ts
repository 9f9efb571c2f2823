import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isJsonObject } from '../../src/document/is-json-object.js';
import type { JsonValue } from '../../src/document/json.js';
import { addProviderType } from '../add-provider-type.js';
import { createProject } from '../project.js';
import { startServer } from './start-server.js';
import { vendorDocument } from './vendor-document.js';
import { withForeignOperations } from './with-foreign-operations.js';

const upstream = 'openapi/upstream.yaml';

/** The same value written in another order: keys, and lists whose order means nothing. */
function shuffled(value: JsonValue, key = ''): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item));
    const isSet = ['required', 'tags', 'enum', 'parameters', 'type', 'anyOf'].includes(key);
    return isSet ? items.reverse() : items;
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, key === 'example' ? item : shuffled(item, name)]),
  );
}

describe('the same document gives the same files, however it is written', () => {
  test('our own document changes nothing', async () => {
    const project = await createProject();
    await project.run('pull', upstream);
    const before = await project.files();
    const { code, out } = await project.run('pull', upstream);
    expect(code).toBe(0);
    expect(out).toContain('Nothing has changed.');
    expect(await project.files()).toEqual(before);
  });

  test('JSON, YAML, another order, standard input', async () => {
    const project = await createProject();
    const document = withForeignOperations(await vendorDocument(project), 12);
    await project.write('v.json', JSON.stringify(document));
    await project.run('pull', 'v.json', '--all');
    const before = await project.files();
    const text = stringify(shuffled(document), { aliasDuplicateObjects: true });
    await project.write('v.json', JSON.stringify(shuffled(document)));
    await project.run('pull', 'v.json', '--all');
    await project.write('v.json', text);
    await project.run('pull', 'v.json', '--all');
    async function* piped(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(text);
    }
    expect(await project.pipe(piped(), 'pull', '-', '--all')).toMatchObject({ code: 0 });
    expect({ ...(await project.files()), 'v.json': '' }).toEqual({ ...before, 'v.json': '' });
  });

  test('with the base path in the paths or in the servers', async () => {
    const project = await createProject();
    await project.run('pull', upstream);
    const before = await project.files();
    const document = await vendorDocument(project);
    const text = JSON.stringify(document)
      .replaceAll('"/connections', '"/public/connections')
      .replaceAll('drata.com/public"', 'drata.com"');
    await project.write('v.json', text);
    await project.run('pull', 'v.json');
    await project.remove('v.json');
    expect(await project.files()).toEqual(before);
  });
});

test('keeps the selected operations with what they reach, and nothing else', async () => {
  const project = await createProject();
  await project.run('pull', upstream);
  const before = await project.files();
  const document = withForeignOperations(await vendorDocument(project), 120);
  await project.write('v.json', JSON.stringify(document));
  const { code, out } = await project.run('pull', 'v.json');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('5 of 125 operations') });
  await project.remove('v.json');
  expect(await project.files()).toEqual(before);
});

test('--all keeps every operation, and the rules of the house bind the selected ones only', async () => {
  const project = await createProject();
  const document = withForeignOperations(await vendorDocument(project), 120);
  await project.write('v.json', JSON.stringify(document));
  const { code, err, out } = await project.run('pull', 'v.json', '--all');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('125 of 125 operations kept');
  expect(out).toContain('Bump: minor.');
  expect(await project.read('packages/types/src/generated/openapi.gen.ts')).toContain('Widget119');
  expect(await project.run('check')).toMatchObject({ code: 0 });
});

test('--dry-run shows it all and writes nothing', async () => {
  const project = await createProject();
  await project.run('pull', upstream);
  const before = await project.files();
  const text = before[upstream]?.replace(
    '        - CUSTOM\n',
    '        - CUSTOM\n        - TEST_PROVIDER\n',
  );
  await project.write('v.yaml', text ?? '');
  const { code, out } = await project.run('pull', 'v.yaml', '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(/\.changeset\/api-[0-9a-f]{8}\.md +new +\+\d+ -0/);
  expect(out).toMatch(/openapi\/upstream\.yaml +changed +\+1 -0/);
  expect(out).toContain('Bump: minor.');
  expect(out).toContain('TEST_PROVIDER');
  await project.remove('v.yaml');
  expect(await project.files()).toEqual(before);
});

test('writes a changeset whose bump and text come from the comparison, once', async () => {
  const project = await createProject();
  await project.run('pull', upstream);
  await addProviderType(project);
  await project.run('pull', upstream);
  const changesets = async (): Promise<[string, string][]> =>
    Object.entries(await project.files()).filter(([file]) => file.startsWith('.changeset/'));
  const written = await changesets();
  expect(written).toHaveLength(1);
  expect(written[0]?.[1]).toMatch(
    /^---\n(?:'@drata-connections\/[a-z-]+': minor\n)+---\n\n[\s\S]*TEST_PROVIDER/,
  );
  expect(written[0]?.[1]).toContain("'@drata-connections/client': minor\n");
  expect(written[0]?.[1]).toContain("'@drata-connections/types': minor\n");
  await project.run('pull', upstream);
  expect(await changesets()).toEqual(written);
});

test('provenance names the address without secrets, the hash, and keeps the first moment', async () => {
  const project = await createProject();
  const text = (await project.read(upstream)).replace('title: Drata', 'title: The Drata');
  const url = await startServer((_request, response) => response.end(text));
  const address = `${url.replace('http://', 'http://a:b@')}/v1.yaml?key=secret`;
  expect(await project.run('pull', address)).toMatchObject({ code: 0, err: '' });
  const provenance = await project.read('openapi/provenance.json');
  expect(provenance).not.toMatch(/secret|a:b/);
  expect(JSON.parse(provenance)).toMatchObject({
    source: `${url}/v1.yaml`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    openapi: '3.1.0',
    title: 'The Drata Connections API',
    operations: { document: 5, kept: 5 },
    all: false,
  });
  await project.run('pull', address);
  expect(await project.read('openapi/provenance.json')).toBe(provenance);
});

test('a document of OpenAPI 3.0 stays what it is, and its contract is 3.1', async () => {
  const project = await createProject();
  const document = await vendorDocument(project);
  const text = JSON.stringify({ ...document, openapi: '3.0.3' }).replaceAll(
    /"type":\["(\w+)","null"\]/g,
    '"type":"$1","nullable":true',
  );
  await project.run('pull', upstream);
  const contract = await project.read('openapi/connections.yaml');
  await project.write('v.json', text);
  expect(await project.run('pull', 'v.json')).toMatchObject({ code: 0, err: '' });
  expect(await project.read(upstream)).toContain('openapi: 3.0.3');
  expect(await project.read(upstream)).toContain('nullable: true');
  expect(await project.read('openapi/connections.yaml')).toBe(contract);
});

test('an edition with the server of one region has those of all regions, with their names', async () => {
  const project = await createProject();
  await project.run('pull', upstream);
  const contract = await project.read('openapi/connections.yaml');
  const document = await vendorDocument(project);
  const servers = Array.isArray(document['servers']) ? document['servers'].slice(1, 2) : [];
  await project.write('v.json', JSON.stringify({ ...document, servers }));
  expect(await project.run('pull', 'v.json')).toMatchObject({ code: 0, err: '' });
  expect(await project.read('openapi/connections.yaml')).toBe(contract);
});

describe('obsolete corrections', () => {
  test('are all named at once, with the command that deletes them', async () => {
    const project = await createProject();
    const text = (await project.read(upstream))
      .replace("example: '1'", 'example: 1')
      .replace(
        'openapi: 3.1.0',
        "openapi: 3.1.0\njsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema'",
      );
    await project.write('v.yaml', text);
    const before = await project.files();
    const { code, err } = await project.run('pull', 'v.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(/0011-[\s\S]*changes nothing[\s\S]*0013-[\s\S]*changes nothing/);
    expect(err).toMatch(/the vendor has fixed this: delete it \(`rm \S*0011-\S* \S*0013-\S*`\)/);
    expect(err).toContain('--drop-obsolete');
    expect(await project.files()).toEqual(before);
  });

  test('are deleted by --drop-obsolete, and nothing else changes for consumers', async () => {
    const project = await createProject();
    await project.run('pull', upstream);
    await project.write(
      'v.yaml',
      (await project.read(upstream)).replace("example: '1'", 'example: 1'),
    );
    const { code, out } = await project.run('pull', 'v.yaml', '--drop-obsolete');
    expect(code).toBe(0);
    expect(out).toContain('Dropped "The example of the connection\'s id is a string"');
    expect(Object.keys(await project.files()).join('\n')).not.toContain('0011-');
    expect(await project.run('check')).toMatchObject({ code: 0 });
  });
});
