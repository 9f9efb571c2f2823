import type { EmulatorApiKeys } from '@drata-connections/emulator';
import type { Handler } from './handler.js';

/** A server with a fault, or without, that has no port yet. */
export interface Provider {
  readonly handler: Handler;
  readonly basePath: string;
  readonly apiKeys: EmulatorApiKeys;
  /** Id of a connection that takes uploads. */
  readonly connectionId: number;
}
