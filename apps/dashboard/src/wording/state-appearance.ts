import { nameValue } from './name-value.js';

/** How a state is shown. */
export interface StateAppearance {
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'waiting' | 'busy' | 'neutral';
}

const known: ReadonlyMap<string, StateAppearance> = new Map<string, StateAppearance>([
  ['ACTIVE', { label: 'Active', tone: 'good' }],
  ['MISCONFIGURED', { label: 'Misconfigured', tone: 'bad' }],
  ['CONFIGURED_PENDING_CONFIRMATION', { label: 'Pending confirmation', tone: 'waiting' }],
  ['IN_PROGRESS', { label: 'In progress', tone: 'busy' }],
]);

/** How a state is shown; one that is new to the dashboard gets its words and no colour. */
export function stateAppearance(state: string): StateAppearance {
  return known.get(state) ?? { label: nameValue(state), tone: 'neutral' };
}
