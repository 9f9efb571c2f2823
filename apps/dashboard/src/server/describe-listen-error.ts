import { DashboardStartError } from './dashboard-start-error.js';

/** The port that could not be opened, and the option that sets it. */
export interface WantedPort {
  readonly option: '--port' | '--api-port';
  readonly port: number;
  readonly host: string;
}

/** Words an error of `listen` for the one who typed the command; any other error is returned as it is. */
export function describeListenError(error: unknown, wanted: WantedPort): unknown {
  const { option, port, host } = wanted;
  const other = (number: number): string =>
    `Choose another with \`${option}\`, for example \`npx --yes pnpm@12 start ${option} ${number}\`.`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new DashboardStartError(
        `port ${port} on ${host} is in use`,
        other(port < 65535 ? port + 1 : port - 1),
        { cause: error },
      );
    case 'EACCES':
      return new DashboardStartError(
        `port ${port} on ${host} needs more rights`,
        other(port + 8000),
        { cause: error },
      );
    default:
      return error;
  }
}

/** The emulator words the error itself, and keeps the system's as the cause. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) {
    return undefined;
  }
  return 'code' in error ? error.code : codeOf(error.cause);
}
