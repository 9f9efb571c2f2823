import type { ConnectionPage } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { ConnectionsTable } from '../components/connections-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FilterForm } from '../components/filter-form.js';
import { ImportNoticePanel } from '../components/import-notice-panel.js';
import { Layout } from '../components/layout.js';
import { Pagination } from '../components/pagination.js';
import type { ImportNotice } from '../importing/import-notice.js';
import type { StateCounts } from '../listing/count-states.js';
import type { ListFilters } from '../listing/list-filters.js';
import { pageLimits } from '../listing/page-limits.js';
import { formatCount } from '../wording/format-count.js';
import { formatNumber } from '../wording/format-number.js';

/** What the list of connections shows. */
export interface ConnectionsPageProps {
  readonly environment: string;
  readonly filters: ListFilters;
  readonly page: ConnectionPage;
  readonly counts: StateCounts;
  readonly notice: ImportNotice | undefined;
}

/** The list of connections. */
export const ConnectionsPage: FC<ConnectionsPageProps> = (props) => {
  const { environment, filters, page, counts, notice } = props;
  const isFiltered = filters.state !== undefined || filters.providerTypes.length > 0;
  return (
    <Layout title="Connections" environment={environment} current="connections">
      <div class="page-head">
        <div>
          <h1>Connections</h1>
          <p class="lead">The systems that the account is connected to, and how they are doing.</p>
        </div>
        <a class="button button-primary" href="/import">
          Import personnel
        </a>
      </div>
      <div class="notices" data-live="notice">
        {notice === undefined ? null : <ImportNoticePanel notice={notice} listed={page.data} />}
      </div>
      <FilterForm filters={filters} counts={counts} />
      <div class="results">
        <div class="results-head">
          <p role="status" data-live="range">
            {describeRange(page, filters.page)}
          </p>
          <span data-live="clear">
            {isFiltered ? (
              <a class="text-link" href="/">
                Clear the filters
              </a>
            ) : null}
          </span>
        </div>
        <div class="results-body" data-live="results">
          <div class="card">
            {page.data.length === 0 ? (
              <EmptyState filters={filters} total={page.total} />
            ) : (
              <ConnectionsTable connections={page.data} highlightedId={notice?.id} />
            )}
          </div>
          {page.data.length > 0 && page.total > pageLimits.usual ? (
            <Pagination filters={filters} pages={Math.ceil(page.total / pageLimits.usual)} />
          ) : null}
        </div>
      </div>
    </Layout>
  );
};

function describeRange({ data, total }: ConnectionPage, page: number): string {
  if (data.length === 0) {
    return total === 0 ? 'No connections' : formatCount(total, 'connection', 'connections');
  }
  const first = (page - 1) * pageLimits.usual + 1;
  const last = first + data.length - 1;
  const range =
    first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
  return `${range} of ${formatCount(total, 'connection', 'connections')}`;
}
