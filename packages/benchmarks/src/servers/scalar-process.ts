/** Serves the contract with Scalar's mock server. Its only argument is the port. */
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';
import { parse } from 'yaml';
import { contractFile } from './contract-file.js';

const document: object = parse(await readFile(contractFile, 'utf8'));
const app = await createMockServer({ document });
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' });
