import type { ConnectionProviderType } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { nameValue } from '../wording/name-value.js';

/** What a connection is used for; what is switched off is struck through and said so. */
export const ProviderTypes: FC<{ readonly types: readonly ConnectionProviderType[] }> = ({
  types,
}) =>
  types.length === 0 ? (
    <span class="quiet">None</span>
  ) : (
    <ul class="tags">
      {types.map(({ value, isEnabled }) => (
        <li
          class={isEnabled ? 'tag' : 'tag tag-off'}
          title={isEnabled ? undefined : 'Switched off'}
        >
          {nameValue(value)}
          {isEnabled ? null : <span class="visually-hidden"> (switched off)</span>}
        </li>
      ))}
    </ul>
  );
