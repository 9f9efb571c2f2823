import { refuseRepeatedIds } from '../personnel/refuse-repeated-ids.js';
import type { Behaviour } from './behaviour.js';

/** Replaces the people of a file-based connection with a list of people. */
export const updateConnectionFromJson: Behaviour<'updateConnectionFromJson'> = (
  { path, body },
  { connections },
) => {
  refuseRepeatedIds(body.personnelData);
  connections.replacePeople(path.id, body.personnelData);
  return {};
};
