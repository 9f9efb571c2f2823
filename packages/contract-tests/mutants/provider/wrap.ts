import type { EmulatorApiKeys } from '@drata-connections/emulator';
import type { Handler } from './handler.js';

/** Puts a fault into a server. It is called once for every server, so what it closes over is that server's own. */
export type Wrap = (next: Handler, apiKeys: EmulatorApiKeys) => Handler;
