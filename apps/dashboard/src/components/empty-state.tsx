import type { FC } from 'hono/jsx';
import type { ListFilters } from '../listing/list-filters.js';
import { listUrl } from '../listing/list-url.js';

/** What stands in place of an empty list: why it is empty, and the way on. */
export const EmptyState: FC<{ readonly filters: ListFilters; readonly total: number }> = ({
  filters,
  total,
}) => {
  if (total > 0) {
    return (
      <Empty
        title="There is no such page"
        text="The list has become shorter, or the address was changed by hand."
        href={listUrl({ ...filters, page: 1 })}
        action="Go to the first page"
      />
    );
  }
  return filters.state === undefined && filters.providerTypes.length === 0 ? (
    <Empty
      title="No connections yet"
      text="Import a personnel file to create the first one."
      href="/import"
      action="Import personnel"
    />
  ) : (
    <Empty
      title="No connection matches"
      text="None is in this state and serves one of these provider types."
      href="/"
      action="Clear the filters"
    />
  );
};

const Empty: FC<{
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly action: string;
}> = ({ title, text, href, action }) => (
  <div class="empty">
    <span class="empty-mark" aria-hidden="true" />
    <h2>{title}</h2>
    <p>{text}</p>
    <a class="button" href={href}>
      {action}
    </a>
  </div>
);
