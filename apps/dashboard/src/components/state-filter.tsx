import { type ConnectionState, connectionStates } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import type { StateCounts } from '../listing/count-states.js';
import { formatNumber } from '../wording/format-number.js';
import { stateAppearance } from '../wording/state-appearance.js';

/** The states as tiles to choose from, with how many connections each has. */
export const StateFilter: FC<{
  readonly selected: ConnectionState | undefined;
  readonly counts: StateCounts;
}> = ({ selected, counts }) => (
  <fieldset class="states">
    <legend class="visually-hidden">State</legend>
    {[undefined, ...connectionStates].map((state) => {
      const { label, tone } =
        state === undefined ? { label: 'All', tone: 'neutral' } : stateAppearance(state);
      const count = counts.get(state);
      return (
        <label class={`state-tile tone-${tone}`}>
          <span class="state-tile-label">
            <input type="radio" name="state" value={state ?? ''} checked={state === selected} />
            {label}
          </span>
          <span class="state-tile-count" data-live={`count-${state ?? 'all'}`}>
            {count === undefined ? '–' : formatNumber(count)}
          </span>
        </label>
      );
    })}
  </fieldset>
);
