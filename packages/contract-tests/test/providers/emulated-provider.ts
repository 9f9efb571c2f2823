import { createEmulator } from '@drata-connections/emulator';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ownContract } from '../contracts/own-contract.js';

/** Answers a request in this process. */
export type Handler = (request: Request) => Promise<Response>;

/** The options that check an emulator in this process, with everything allowed. */
export interface EmulatedProvider {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: Handler;
  readonly allowWrites: true;
  readonly connectionId: number;
  readonly prism: false;
  readonly contract: OpenApiDocument;
}

/** An emulator in this process, and what a handler in front of it makes of requests and answers. */
export function emulatedProvider(
  wrap: (next: Handler) => Handler = (next) => next,
): EmulatedProvider {
  const emulator = createEmulator({ connections: 60 });
  const connectionId = emulator.state
    .connections()
    .find(({ clientType }) => clientType === 'CSV_IDP')?.id;
  return {
    baseUrl: `http://127.0.0.1:9${emulator.basePath}`,
    apiKey: emulator.apiKeys.full,
    fetch: wrap((request) => emulator.fetch(request)),
    allowWrites: true,
    connectionId: connectionId ?? 0,
    prism: false,
    contract: ownContract,
  };
}
