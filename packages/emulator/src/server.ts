export type { EmulatorServerOptions } from './server/emulator-server-options.js';
export { type EmulatorServer, startEmulatorServer } from './server/start-emulator-server.js';
