import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.js';

const find = (file: string): string => fileURLToPath(new URL(file, packageFolder));

/** The programs that are measured, as files that Node runs. */
export const toolPaths: {
  readonly drataSpec: string;
  readonly openapiTypescript: string;
  readonly heyApi: string;
  readonly redoclyBundle: string;
} = {
  drataSpec: find('node_modules/@drata-connections/spec-pipeline/bin/drata-spec.js'),
  openapiTypescript: find('node_modules/openapi-typescript/bin/cli.js'),
  heyApi: find('node_modules/@hey-api/openapi-ts/bin/run.js'),
  redoclyBundle: find('dist/processes/bundle-process.js'),
};
