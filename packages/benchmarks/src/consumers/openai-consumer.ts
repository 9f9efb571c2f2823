import type { Consumer } from './consumer.js';

/** OpenAI's client with the nearest calls that it has: a list, a file, a part of a file, an object created, one updated. */
export const openaiConsumer: Consumer = {
  id: 'openai',
  name: 'openai',
  preamble: `import OpenAI from 'openai';
const client = new OpenAI({ apiKey: 'key' });
`,
  calls: [
    (
      n,
    ) => `const page = await client.files.list({ limit: 50, order: 'asc', purpose: 'batch', after: '${n}' });
  return page.data.map(({ id, filename, purpose }) => ({ id, filename, purpose }));`,
    (n) =>
      `return await client.files.create({ file: new File(['${n}'], '${n}.csv'), purpose: 'user_data' });`,
    (n) =>
      `return await client.uploads.parts.create('${n}', { data: new File(['${n}'], '${n}.csv') });`,
    (n) =>
      `return await client.vectorStores.create({ name: '${n}', file_ids: ['1'], metadata: { a: 'b' }, expires_after: { anchor: 'last_active_at', days: 1 } });`,
    (n) =>
      `return await client.vectorStores.update('${n}', { name: '${n}', metadata: { a: 'b' }, expires_after: { anchor: 'last_active_at', days: 1 } });`,
  ],
};
