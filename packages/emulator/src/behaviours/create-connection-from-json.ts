import { refuseRepeatedIds } from '../personnel/refuse-repeated-ids.js';
import { encodePeople } from '../state/encode-people.js';
import type { Behaviour } from './behaviour.js';

/** Makes a file-based connection out of a list of people. */
export const createConnectionFromJson: Behaviour<'createConnectionFromJson'> = (
  { body },
  { connections, upload },
) => {
  refuseRepeatedIds(body.personnelData);
  for (const chunk of encodePeople(body.personnelData)) upload.add(chunk);
  connections.create(upload);
  return {};
};
