import type { FC } from 'hono/jsx';
import { stateAppearance } from '../wording/state-appearance.js';

/** The state of a connection, in words and colour. */
export const StateBadge: FC<{ readonly state: string }> = ({ state }) => {
  const { label, tone } = stateAppearance(state);
  return <span class={`badge tone-${tone}`}>{label}</span>;
};
