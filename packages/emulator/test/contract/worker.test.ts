import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What Workers and browsers have of what the emulator uses; nothing of Node is among it. */
const globals = {
  ...{ Request, Response, Headers, URL, URLSearchParams, FormData, Blob, File, ReadableStream },
  ...{ TextEncoder, TextDecoder, AbortSignal, structuredClone, setTimeout, crypto, performance },
};

const program = `
  import { createEmulator } from './index.js';
  globalThis.result = (async () => {
    const emulator = createEmulator({ connections: 30 });
    const headers = { authorization: 'Bearer ' + emulator.apiKeys.full };
    const call = async (path, init) => {
      const response = await emulator.fetch('http://localhost/public/connections' + path, { headers, ...init });
      return [response.status, await response.json()];
    };
    const form = new FormData();
    const file = 'id,first_name,last_name,email,is_contractor,mfa\\n1,Ada,Lovelace,a@example.com,no,yes';
    form.append('file', new File([file], 'people.csv', { type: 'text/csv' }));
    return {
      listed: await call('?limit=5'),
      refused: await call('?limit=51'),
      uploaded: await call('/upload/csv', { method: 'POST', body: form }),
      people: emulator.state.people(emulator.state.connections().at(-1).id),
    };
  })();
`;

test('a bundle for browsers runs where no code may be made from text', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: program,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
  });
  const context = createContext(
    { ...globals },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const script = new Script(outputFiles[0]?.text ?? '');
  script.runInContext(context);
  const result: unknown = await context['result'];
  expect(result).toMatchObject({
    listed: [200, { total: 30, limit: 5 }],
    refused: [400, { message: 'limit must not be greater than 50' }],
    uploaded: [201, {}],
    people: [{ firstName: 'Ada' }],
  });
});
