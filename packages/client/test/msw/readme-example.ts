// biome-ignore-all lint/suspicious/noConsole: this is the program of the README
// biome-ignore-all assist/source/organizeImports: in the order of the names that it has there
import { createDrataClient } from '../../src/index.js';
import { drataHandlers } from '../../src/msw.js';
import { createEmulator } from '@drata-connections/emulator';
import { setupServer } from 'msw/node';

const emulator = createEmulator({ connections: 3 });
setupServer(...drataHandlers(emulator)).listen();
const client = createDrataClient({ apiKey: emulator.apiKeys.full });
console.log((await client.connections.list()).total); // 3
