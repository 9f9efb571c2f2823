import { Octokit } from '@octokit/core';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

const { providerTypes, ...rest } = listQuery;

/** GitHub's client core, pointed at another API. Its own `auth` would send `token …`, so the header is given as one. */
export const octokit: Contender = {
  name: '@octokit/core',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = new Octokit({ baseUrl, ...(fetch && { request: { fetch } }) });
    const list = client.request.defaults({ headers: { authorization: `Bearer ${apiKey}` } });
    return async () => {
      // Its URL templates join the items of `{?providerTypes*}` with commas, so the array is spelled out.
      const types = providerTypes.map((type) => `providerTypes=${type}`).join('&');
      return (await list(`GET /connections?${types}`, rest)).data;
    };
  },
};
