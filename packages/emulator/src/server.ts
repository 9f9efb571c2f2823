export type { EmulatorServerOptions } from './server/emulator-server-options.js';
export type { RequestLogEntry } from './server/request-log-entry.js';
export { type EmulatorServer, startEmulatorServer } from './server/start-emulator-server.js';
export { openStateFile } from './state-file/open-state-file.js';
export { StateFileError } from './state-file/state-file-error.js';
