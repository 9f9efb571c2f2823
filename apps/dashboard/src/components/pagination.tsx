import type { FC } from 'hono/jsx';
import type { ListFilters } from '../listing/list-filters.js';
import { listUrl } from '../listing/list-url.js';
import { formatNumber } from '../wording/format-number.js';

/** Links to the neighbouring pages of the list. */
export const Pagination: FC<{ readonly filters: ListFilters; readonly pages: number }> = ({
  filters,
  pages,
}) => (
  <nav class="pagination" aria-label="Pages of the list">
    <PageLink
      label="Previous"
      rel="prev"
      href={filters.page > 1 ? listUrl({ ...filters, page: filters.page - 1 }) : undefined}
    />
    <span class="pagination-place">
      Page {formatNumber(filters.page)} of {formatNumber(pages)}
    </span>
    <PageLink
      label="Next"
      rel="next"
      href={filters.page < pages ? listUrl({ ...filters, page: filters.page + 1 }) : undefined}
    />
  </nav>
);

const PageLink: FC<{
  readonly label: string;
  readonly rel: 'prev' | 'next';
  readonly href: string | undefined;
}> = ({ label, rel, href }) =>
  href === undefined ? (
    <span class="button button-off" aria-hidden="true">
      {label}
    </span>
  ) : (
    <a class="button" rel={rel} href={href}>
      {label}
    </a>
  );
