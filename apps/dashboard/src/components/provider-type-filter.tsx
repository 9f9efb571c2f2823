import { type ProviderType, providerTypes } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { nameValue } from '../wording/name-value.js';

/** The provider types as chips, of which any number can be chosen. */
export const ProviderTypeFilter: FC<{ readonly selected: readonly ProviderType[] }> = ({
  selected,
}) => (
  <details class="provider-types" open={selected.length > 0}>
    <summary>
      <span class="field-label">Provider types</span>
      <span class="field-value" data-live="provider-types">
        {selected.length === 0 ? 'Any' : `${selected.length} selected`}
      </span>
    </summary>
    <fieldset class="chips">
      <legend class="visually-hidden">Provider types</legend>
      {providerTypes.map((type) => (
        <label class="chip">
          <input
            type="checkbox"
            name="providerTypes"
            value={type}
            checked={selected.includes(type)}
          />
          <span>{nameValue(type)}</span>
        </label>
      ))}
    </fieldset>
  </details>
);
