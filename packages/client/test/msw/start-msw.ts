import { createEmulator, type Emulator } from '@drata-connections/emulator';
import { type SetupServer, setupServer } from 'msw/node';
import { onTestFinished } from 'vitest';
import { type DrataHandlersOptions, drataHandlers } from '../../src/msw.js';

/** Intercepts requests until the test ends; one that no handler is for is an error. */
export function startMsw(options?: DrataHandlersOptions): {
  readonly emulator: Emulator;
  readonly server: SetupServer;
} {
  const emulator = createEmulator({ connections: 3 });
  const server = setupServer(...drataHandlers(emulator, options));
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
  return { emulator, server };
}
