import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.js';
import type { MockServer } from './mock-server.js';

/** Scalar's mock server, on Hono's server for Node as its documentation has it. */
export const scalarServer: MockServer = {
  name: '@scalar/mock-server',
  command: (port) => [
    fileURLToPath(new URL('dist/servers/scalar-process.js', packageFolder)),
    String(port),
  ],
  basePath: '',
};
