import type { Connection } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { describeProgress } from '../wording/describe-progress.js';
import { nameProduct } from '../wording/name-product.js';
import { ProductMark } from './product-mark.js';
import { ProviderTypes } from './provider-types.js';
import { StateBadge } from './state-badge.js';
import { Timestamp } from './timestamp.js';

/** One connection of the list. */
export const ConnectionRow: FC<{
  readonly connection: Connection;
  readonly isHighlighted: boolean;
}> = ({ connection, isHighlighted }) => {
  const { label, at } = describeProgress(connection);
  return (
    <tr id={`connection-${connection.id}`} class={isHighlighted ? 'highlighted' : undefined}>
      <th scope="row">
        <span class="product">
          <ProductMark clientType={connection.clientType} />
          <span>
            <span class="product-name">{nameProduct(connection.clientType)}</span>
            <span class="product-id">#{connection.id}</span>
          </span>
        </span>
      </th>
      <td class="alias-cell">{connection.clientAlias ?? <Nothing />}</td>
      <td class="state-cell">
        <StateBadge state={connection.state} />
      </td>
      <td>
        <ProviderTypes types={connection.providerTypes ?? []} />
      </td>
      <td class="status">
        <span class="quiet">{label}</span>
        {at === null ? null : <Timestamp at={at} />}
      </td>
      <td class="group-cell">{connection.groupLabel ?? <Nothing />}</td>
    </tr>
  );
};

const Nothing: FC = () => (
  <span class="quiet">
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">none</span>
  </span>
);
