import { stripTypeScriptTypes } from 'node:module';
import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { createAjvCompiler } from '../../src/ajv.js';
import { generateChecks } from '../../src/generate.js';
import { createContractValidator } from '../../src/index.js';
import { createGeneratedCompiler } from '../../src/runtime.js';

const text = generateChecks(contract);

/** The module that was generated, loaded. */
async function load() {
  const runtime = new URL('../../dist/runtime.js', import.meta.url).href;
  const code = stripTypeScriptTypes(text).replace(
    '@drata-connections/contract-validator/runtime',
    runtime,
  );
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('the module makes no code from text, and asks for nothing but the runtime', () => {
  expect(text).not.toMatch(/\brequire\(|\beval\(|new Function/);
  expect([...text.matchAll(/^import .* from '(.*)'/gm)].map(([, from]) => from)).toEqual([
    '@drata-connections/contract-validator/runtime',
  ]);
});

test('generated checks judge as those that are made on the spot', async () => {
  const { checks, checkedOperations } = await load();
  const generated = createContractValidator({
    contract,
    compiler: createGeneratedCompiler(checks),
  });
  const compiler = createAjvCompiler(contract, { allErrors: false });
  const made = createContractValidator({ contract, compiler });
  expect(checkedOperations).toEqual(made.operations.map(({ operationId }) => operationId));

  const person = {
    ...{ id: '1', firstName: 'Ada', lastName: 'L', email: 'a@example.com', date: '10/18/2024' },
    ...{ contractor: false, isMfaEnabled: true },
  };
  const changes = [
    {},
    { id: 1 },
    { id: 'x'.repeat(192) },
    { email: 'none' },
    { date: 'tomorrow' },
    { contractor: null },
    { avatarUrl: 'no uri' },
    { avatarUrl: 'https://example.com' },
    { date: undefined },
  ];
  const url = '/public/connections/upload/json';
  const headers = new Headers({ 'content-type': 'application/json' });
  const found = changes.map((change) => {
    const value = { personnelData: [person, { ...person, ...change }] };
    const body = new TextEncoder().encode(JSON.stringify(value));
    const request = { method: 'POST', url, headers, body };
    const { problems } = generated.request(request);
    expect(problems).toEqual(made.request(request).problems);
    return problems.length;
  });
  expect(found).toEqual([0, 1, 1, 1, 1, 1, 1, 0, 1]);
});

test('a check that was not generated is an error, and never passes', async () => {
  const { checks } = await load();
  const compiler = createGeneratedCompiler(checks);
  expect(() => compiler.compile('#/components/schemas/Nothing', 'request')).toThrow(
    'no check was generated',
  );
});
