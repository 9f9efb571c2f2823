import { createDrataClient, isDrataConfigurationError } from '@drata-connections/client';
import type { EmulatorOptions } from '@drata-connections/emulator';
import { type EmulatorServer, startEmulatorServer } from '@drata-connections/emulator/server';
import { createDashboard } from '../app.js';
import type { DashboardOptions } from '../dashboard-options.js';
import { DashboardStartError } from './dashboard-start-error.js';
import { describeListenError } from './describe-listen-error.js';
import { listen } from './listen.js';
import type { RunningDashboard } from './running-dashboard.js';

/** How the dashboard is started. */
export interface StartDashboardOptions extends Pick<DashboardOptions, 'maxFileBytes' | 'onDefect'> {
  /** Port of the pages; 0 takes a free one. Default: 3000. */
  readonly port?: number;
  /** Port of the emulator; 0 takes a free one. Default: 4010. */
  readonly apiPort?: number;
  /** How the emulator is set up. Default: 500 connections. */
  readonly emulator?: EmulatorOptions;
  /** An API to call instead of the emulator. Default: none. */
  readonly api?: { readonly baseUrl: string; readonly apiKey: string };
}

/** The dashboard shows personnel connections to whoever can reach it, so only this machine can. */
const host = '127.0.0.1';

/**
 * Starts the emulator and the dashboard on it, or the dashboard alone on another API.
 *
 * @throws DashboardStartError when a port cannot be opened, or the API's address or key cannot be right. Nothing
 * is left open then.
 */
export async function startDashboard(
  options: StartDashboardOptions = {},
): Promise<RunningDashboard> {
  const emulator =
    options.api === undefined ? await startEmulator(options.apiPort ?? 4010, options) : undefined;
  try {
    return await startPages(options, emulator);
  } catch (error) {
    await emulator?.close();
    throw error;
  }
}

async function startEmulator(
  port: number,
  options: StartDashboardOptions,
): Promise<EmulatorServer> {
  try {
    return await startEmulatorServer({ connections: 500, ...options.emulator, host, port });
  } catch (error) {
    throw describeListenError(error, { option: '--api-port', port, host });
  }
}

async function startPages(
  options: StartDashboardOptions,
  emulator: EmulatorServer | undefined,
): Promise<RunningDashboard> {
  const { port = 3000, api, maxFileBytes, onDefect } = options;
  const apiUrl = api?.baseUrl ?? emulator?.url ?? '';
  const app = createDashboard({
    client: createClient(apiUrl, api?.apiKey ?? emulator?.apiKeys.full ?? ''),
    environment: emulator === undefined ? new URL(apiUrl).host : 'Local emulator',
    ...(maxFileBytes === undefined ? {} : { maxFileBytes }),
    ...(onDefect === undefined ? {} : { onDefect }),
  });
  try {
    const listener = await listen(app, port, host);
    const close = async (): Promise<void> => {
      await Promise.all([listener.close(), emulator?.close()]);
    };
    const url = `http://${host}:${listener.port}`;
    return { url, apiUrl, emulator: emulator?.emulator, close };
  } catch (error) {
    throw describeListenError(error, { option: '--port', port, host });
  }
}

function createClient(baseUrl: string, apiKey: string): ReturnType<typeof createDrataClient> {
  try {
    return createDrataClient({ baseUrl, apiKey });
  } catch (error) {
    if (!isDrataConfigurationError(error)) {
      throw error;
    }
    throw new DashboardStartError(
      'the API cannot be called with this address and key',
      'Check `--base-url` and the environment variable `DRATA_API_KEY`.',
      { cause: error },
    );
  }
}
