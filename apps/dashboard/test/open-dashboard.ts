import { createDrataClient } from '@drata-connections/client';
import { createEmulator, type Emulator, type EmulatorOptions } from '@drata-connections/emulator';
import type { Hono } from 'hono';
import { createDashboard, type DashboardOptions } from '../src/index.js';

/** A dashboard on an emulator, both in this process and without a port. */
export interface OpenDashboard {
  readonly app: Hono;
  readonly emulator: Emulator;
  /** The requests that reached the API: `GET /public/connections?limit=1`. */
  readonly requests: string[];
}

/** Opens a dashboard; the clock stands still unless the emulator is given one. */
export function openDashboard(
  options: {
    readonly emulator?: EmulatorOptions;
    readonly apiKey?: (emulator: Emulator) => string;
    readonly respond?: (request: Request) => Response | undefined | Promise<never>;
    readonly dashboard?: Omit<DashboardOptions, 'client'>;
  } = {},
): OpenDashboard {
  const emulator = createEmulator({
    connections: 45,
    clock: () => Date.UTC(2026, 5, 1),
    ...options.emulator,
  });
  const requests: string[] = [];
  const client = createDrataClient({
    baseUrl: 'http://127.0.0.1/public',
    apiKey: options.apiKey?.(emulator) ?? emulator.apiKeys.full,
    retry: false,
    rateLimit: false,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      requests.push(`${request.method} ${pathname}${search}`);
      return (await options.respond?.(request)) ?? emulator.fetch(request);
    },
  });
  return { app: createDashboard({ client, ...options.dashboard }), emulator, requests };
}
