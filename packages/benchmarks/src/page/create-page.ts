import type { Connection, ConnectionPage } from '@drata-connections/types';

/** Makes one page of an account that has `total` connections, whose ids count from one in the order of the pages. */
export function createPage(page: number, limit: number, total: number): ConnectionPage {
  const first = (page - 1) * limit + 1;
  const length = Math.max(0, Math.min(limit, total - first + 1));
  return {
    data: Array.from({ length }, (_, index) => createConnection(first + index)),
    page,
    limit,
    total,
  };
}

function createConnection(id: number): Connection {
  return {
    id,
    clientType: 'GOOGLE',
    state: 'ACTIVE',
    connected: true,
    connectedAt: '2026-03-02T09:14:07.120Z',
    failedAt: null,
    clientId: `C03x8k2lm${id}`,
    clientAlias: `Google Workspace ${id}`,
    aliasUpdatedAt: '2026-03-02T09:15:41.003Z',
    deletedAt: null,
    providerTypes: [
      { value: 'IDENTITY', isEnabled: true },
      { value: 'SINGLE_SIGN_ON', isEnabled: true },
    ],
    code: null,
    groupLabel: 'Everyone',
  };
}
