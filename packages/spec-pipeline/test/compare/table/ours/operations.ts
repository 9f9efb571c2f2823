import { type Row, row } from '../row.js';

export const operations: readonly Row[] = [
  row('an operation is removed', 'major', 'minor', (api) =>
    api.drop('paths /connections/upload/json'),
  ),
  row('an operation moves to another path', 'major', 'major', (api) =>
    api.rename('paths /connections/upload/json', '/connections/upload/people'),
  ),
  row('an operation gets another method', 'major', 'major', (api) =>
    api.rename('paths /connections/upload/json post', 'patch'),
  ),
  row('an operation gets another id', 'major', 'major', (api) =>
    api.set('listConnections operationId', 'getConnections'),
  ),
  row('a path parameter gets another name', 'major', 'major', (api) => {
    for (const kind of ['csv', 'json']) {
      api.rename(
        `paths /connections/{id}/upload/${kind}`,
        `/connections/{connectionId}/upload/${kind}`,
      );
    }
    api.set('components parameters ConnectionId name', 'connectionId');
  }),
  row('an operation is deprecated', 'minor', 'minor', (api) =>
    api.set('listConnections deprecated', true),
  ),
  row('another permission is asked for', 'major', 'major', (api) =>
    api.set('listConnections x-permission', 'connections-admin'),
  ),
  row('no permission is asked for any more', 'minor', 'major', (api) =>
    api.drop('listConnections x-permission'),
  ),
  row('another rule for repeating a call', 'minor', 'minor', (api) =>
    api.set('createConnectionFromJson x-retry', 'idempotent'),
  ),
];
