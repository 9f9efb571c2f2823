import { describe, expect, test } from 'vitest';
import { addPing } from './add-ping.js';
import { addProviderType } from './add-provider-type.js';
import { createProject, type Project } from './project.js';

async function regenerate(project: Project): Promise<void> {
  expect(await project.run('generate')).toMatchObject({ code: 0, err: '' });
  expect(await project.run('sync')).toMatchObject({ code: 0, err: '' });
}

const generated = 'packages/types/src/generated';

describe('a change of the document reaches every generated file', () => {
  test('a new provider type', async () => {
    const project = await createProject();
    await addProviderType(project);
    await regenerate(project);
    for (const file of ['openapi', 'value-lists', 'contract']) {
      expect(await project.read(`${generated}/${file}.gen.ts`)).toContain('TEST_PROVIDER');
    }
    expect(await project.read('openapi/connections.yaml')).toContain('- TEST_PROVIDER');
    const checks = await project.read('packages/emulator/src/generated/checks.gen.ts');
    expect(checks).toContain('"TEST_PROVIDER"');
  });

  test('a new operation, with its id as the vendor gives it', async () => {
    const project = await createProject();
    await addPing(project, `'204': { description: Fine }`);
    await regenerate(project);
    expect(await project.read(`${generated}/operation-table.gen.ts`)).toMatch(
      /ping: {\s+id: 'ping',\s+method: 'GET'/,
    );
    expect(await project.read(`${generated}/openapi.gen.ts`)).toContain('"/ping"');
  });

  test('beyond a hundred operations, checks are for those that have a permission', async () => {
    const project = await createProject();
    const checks = 'packages/emulator/src/generated/checks.gen.ts';
    const checked = async (): Promise<string> =>
      /checkedOperations.*/.exec(await project.read(checks))?.[0] ?? '';
    for (const [count, isChecked] of [
      [1, true],
      [100, false],
    ] as const) {
      const paths = Array.from(
        { length: count },
        (_, index) => `  /ping${count}-${index}:
    get:
      operationId: ping${count}x${index}
      summary: Ping
      responses:
        '204': { description: Fine }
        '401': { $ref: '#/components/responses/Unauthorized' }
`,
      );
      await project.replace('openapi/upstream.yaml', 'paths:\n', `paths:\n${paths.join('')}`);
      await regenerate(project);
      expect((await checked()).includes(`"ping${count}x0"`)).toBe(isChecked);
      expect(await checked()).toContain('"listConnections"');
    }
  });

  test('an enum in a response is open, the same one in a request is not', async () => {
    const project = await createProject();
    await regenerate(project);
    const types = await project.read(`${generated}/openapi.gen.ts`);
    expect(types).toMatch(/ {12}state: .*"IN_PROGRESS".* \| \(string & {}\);/);
    expect(types).toMatch(/ {16}state\?: [^&]*"IN_PROGRESS"[^&]*;/);
  });
});

test('an enum that may be null is open, too, and so may a file be null', async () => {
  const project = await createProject();
  await addPing(
    project,
    `'200':
  description: Fine
  content:
    application/json:
      schema:
        type: object
        properties:
          mood: { type: [string, 'null'], enum: [good, bad, null] }
          face: { type: [string, 'null'], format: binary }`,
  );
  await regenerate(project);
  const types = await project.read(`${generated}/openapi.gen.ts`);
  expect(types).toContain('mood?: "good" | "bad" | null | (string & {});');
  expect(types).toContain('face?: Blob | File | null;');
  expect(await project.read(`${generated}/value-lists.gen.ts`)).toMatch(
    /pingMoods = \[\s*'good',\s*'bad',\s*\] as const/,
  );
});

test('what a schema defines within itself is no property of its values', async () => {
  const project = await createProject();
  await addPing(
    project,
    `'200':
  description: Fine
  content:
    application/json:
      schema:
        type: object
        required: [mood]
        properties:
          mood: { $ref: '#/paths/~1ping/get/responses/200/content/application~1json/schema/$defs/Mood' }
        $defs:
          Mood:
            type: object
            properties:
              note: { $ref: '#/paths/~1ping/get/responses/200/content/application~1json/schema/$defs/Mood/$defs/Note' }
              again: { $ref: '#/paths/~1ping/get/responses/200/content/application~1json/schema/$defs/Mood' }
            $defs:
              Note: { type: string, enum: [good, bad] }`,
  );
  await regenerate(project);
  const types = await project.read(`${generated}/openapi.gen.ts`);
  expect(types).not.toContain('$defs: {');
  expect(types).toContain('mood: components["schemas"]["Mood"];');
  expect(types).toContain('note?: components["schemas"]["Note"];');
  expect(types).toContain('again?: components["schemas"]["Mood"];');
  expect(types).toMatch(/Note: "good" \| "bad"/);
});

test('the same documents give the same bytes', async () => {
  const project = await createProject();
  await regenerate(project);
  const first = await project.files();
  await regenerate(project);
  expect(await project.files()).toEqual(first);
});

test('what is checked in is what the generator makes', async () => {
  const project = await createProject();
  await project.run('generate');
  expect(await project.run('sync')).toEqual({ code: 0, out: '', err: '' });
});

test('dates stay strings for parsers of older YAML', async () => {
  const project = await createProject();
  expect(await project.read('openapi/connections.yaml')).toMatch(
    /connectedAt: '2026-03-02T09:14:07\.120Z'/,
  );
});

describe('check', () => {
  test('passes on a fresh tree', async () => {
    const project = await createProject();
    await project.run('pull', 'openapi/upstream.yaml');
    expect(await project.run('check')).toMatchObject({ code: 0, err: '' });
  });

  test('names what is out of date, missing or left over, and what mends it', async () => {
    const project = await createProject();
    await project.run('pull', 'openapi/upstream.yaml');
    await project.replace(`${generated}/value-lists.gen.ts`, 'CUSTOM', 'CUSTOMISED');
    await project.remove(`${generated}/contract.gen.ts`);
    await project.write(`${generated}/old.gen.ts`, '');
    const { code, out } = await project.run('check');
    expect(code).toBe(1);
    expect(out).toContain('value-lists.gen.ts is out of date');
    expect(out).toContain('contract.gen.ts is missing');
    expect(out).toContain('old.gen.ts is left over');
    expect(out).toContain('`pnpm generate`');
    await project.run('generate');
    await project.run('sync');
    expect(await project.run('check')).toMatchObject({ code: 0 });
  });
});
