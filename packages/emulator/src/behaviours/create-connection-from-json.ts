import { refuseRepeatedIds } from '../personnel/refuse-repeated-ids.js';
import type { Behaviour } from './behaviour.js';

/** Makes a file-based connection out of a list of people. */
export const createConnectionFromJson: Behaviour<'createConnectionFromJson'> = (
  { body },
  { connections },
) => {
  refuseRepeatedIds(body.personnelData);
  connections.create(body.personnelData);
  return {};
};
