import type { ConnectionPage } from '@drata-connections/types';

/** A page with one connection. */
export const samplePage: ConnectionPage = {
  data: [
    {
      id: 104,
      clientType: 'CSV_IDP',
      state: 'ACTIVE',
      connected: true,
      connectedAt: '2026-06-11T11:20:00.000Z',
      failedAt: null,
      clientId: null,
      clientAlias: 'Personnel file',
      aliasUpdatedAt: null,
      deletedAt: null,
      code: null,
    },
  ],
  page: 1,
  limit: 20,
  total: 1,
};
