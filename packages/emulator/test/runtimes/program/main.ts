// biome-ignore-all lint/suspicious/noConsole: the program prints what came of it.
import { createEmulator } from '@drata-connections/emulator';
import { compileContract } from '@drata-connections/emulator/contract';
import { openStateFile, startEmulatorServer } from '@drata-connections/emulator/server';
import { exercise } from './exercise.js';

// Prints what came of it, and then has nothing left to do.
const options = { connections: 30 };

const inProcess = createEmulator(options);
const handled = await exercise(inProcess, inProcess.fetch, 'http://localhost/public');

const server = await startEmulatorServer({ ...options, rateLimit: false });
const served = await exercise(server.emulator, fetch, server.url);
await server.close();

const operation = { operationId: 'listBooks', responses: { 200: { description: 'Books' } } };
const contract = compileContract({ openapi: '3.1.0', paths: { '/books': { get: operation } } });
const { status } = await createEmulator({ contract }).fetch('http://localhost/books');

/** How many connections are in a file, first and again. */
function keepState(file: string): unknown {
  try {
    return [1, 2].map((times) => {
      const storage = openStateFile(file);
      const { state } = createEmulator({ storage, connections: 12 * times });
      const { length } = state.connections();
      storage.close();
      return length;
    });
  } catch (error) {
    return error instanceof Error ? error.message.replace(file, 'FILE') : 'no error';
  }
}

const stateFile = keepState(process.env['STATE_FILE'] ?? '');
const entry = import.meta.resolve('@drata-connections/emulator');
console.log(JSON.stringify({ entry, outcomes: { handled, served, compiled: status, stateFile } }));
