import type { Connection } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { ConnectionRow } from './connection-row.js';

const columns = ['Product', 'Alias', 'State', 'Provider types', 'Status', 'Group'];

/** The connections of one page. It scrolls within itself where the window is too narrow. */
export const ConnectionsTable: FC<{
  readonly connections: readonly Connection[];
  readonly highlightedId: number | undefined;
}> = ({ connections, highlightedId }) => (
  <section class="table-scroller" tabindex={0} aria-label="Connections of this page">
    <table class="connections">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <ConnectionRow connection={connection} isHighlighted={connection.id === highlightedId} />
        ))}
      </tbody>
    </table>
  </section>
);
