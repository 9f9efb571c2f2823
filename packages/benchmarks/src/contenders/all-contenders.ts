import { axiosContender } from './axios-contender.js';
import { bareFetch } from './bare-fetch.js';
import type { Contender } from './contender.js';
import { drataConnections } from './drata-connections.js';
import { drataConnectionsHttp } from './drata-connections-http.js';
import { heyApi } from './hey-api.js';
import { kyContender } from './ky-contender.js';
import { octokit } from './octokit.js';
import { ofetchContender } from './ofetch-contender.js';
import { openapiFetch } from './openapi-fetch.js';

/** Everything that lists a page of connections. */
export const allContenders: readonly Contender[] = [
  drataConnections,
  drataConnectionsHttp,
  openapiFetch,
  heyApi,
  kyContender,
  ofetchContender,
  axiosContender,
  octokit,
  bareFetch,
];
