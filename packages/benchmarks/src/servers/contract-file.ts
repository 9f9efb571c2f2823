import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.js';

/** The path of the document that every server is started with. */
export const contractFile: string = fileURLToPath(
  new URL('../../openapi/connections.yaml', packageFolder),
);
