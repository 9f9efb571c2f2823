import type { Connection } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import type { ImportNotice } from '../importing/import-notice.js';
import { formatCount } from '../wording/format-count.js';

/** Says that an import went well, and where its connection is. */
export const ImportNoticePanel: FC<{
  readonly notice: ImportNotice;
  readonly listed: readonly Connection[];
}> = ({ notice, listed }) => {
  const isListed = listed.some(({ id }) => id === notice.id);
  const name = notice.id === undefined ? 'The connection' : `Connection #${notice.id}`;
  return (
    <div class="notice notice-good" role="status">
      <h2>
        {name} was {notice.kind}
      </h2>
      <p>
        {formatCount(notice.people, 'person was', 'people were')} imported. It can take a moment
        until the upload is processed; reload the page to see the state change.
      </p>
      {isListed ? (
        <a class="text-link" href={`#connection-${notice.id}`}>
          Show it in the list
        </a>
      ) : null}
    </div>
  );
};
