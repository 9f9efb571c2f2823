import type { ClientFault } from '../client-fault.js';
import { spoilTransport } from '../spoil/spoil-transport.js';

/** Calls that are more than one request. */
export const repetitionFaults: readonly ClientFault[] = [
  {
    id: 'sent-twice',
    title: 'Creating is sent twice',
    breaks: 'a call is one request: a second POST may make a second connection',
    spoilt: spoilTransport(async (request, send) => {
      if (request.method === 'POST') await send(request.clone());
      return send(request);
    }),
  },
  {
    id: 'sent-again-on-failure',
    title: 'Creating is sent again after a 500',
    breaks: 'creating may not be repeated once it may have been processed (`x-retry: unprocessed`)',
    spoilt: spoilTransport(async (request, send) => {
      const response = await send(request.clone());
      return request.method === 'POST' && response.status === 500 ? send(request) : response;
    }),
  },
  {
    id: 'page-fetched-ahead',
    title: 'A call for one page fetches the next one as well',
    breaks: 'a call is one request',
    spoilt: spoilTransport(async (request, send) => {
      const response = await send(request);
      if (request.method !== 'GET' || !response.ok) return response;
      const url = new URL(request.url);
      url.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
      await (await send(new Request(url, request))).arrayBuffer();
      return response;
    }),
  },
];
