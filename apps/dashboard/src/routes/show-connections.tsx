import type { Handler } from 'hono';
import type { DashboardContext } from '../dashboard-context.js';
import { readNotice } from '../importing/read-notice.js';
import { countStates } from '../listing/count-states.js';
import { listQuery } from '../listing/list-query.js';
import { pageLimits } from '../listing/page-limits.js';
import { readFilters } from '../listing/read-filters.js';
import { ConnectionsPage } from '../pages/connections-page.js';
import { render } from './render.js';

/** Shows the list that the address asks for. */
export function showConnections({ connections, environment }: DashboardContext): Handler {
  return async (context) => {
    const query = new URL(context.req.url).searchParams;
    const filters = readFilters(query);
    const [page, counts] = await Promise.all([
      connections.list({ ...listQuery(filters), limit: pageLimits.usual }),
      countStates(connections, filters.providerTypes),
    ]);
    return render(
      context,
      <ConnectionsPage
        environment={environment}
        filters={filters}
        page={page}
        counts={counts}
        notice={readNotice(query)}
      />,
    );
  };
}
