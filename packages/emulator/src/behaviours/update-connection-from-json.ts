import { refuseRepeatedIds } from '../personnel/refuse-repeated-ids.js';
import { encodePeople } from '../state/encode-people.js';
import type { Behaviour } from './behaviour.js';

/** Replaces the people of a file-based connection with a list of people. */
export const updateConnectionFromJson: Behaviour<'updateConnectionFromJson'> = (
  { path, body },
  { connections, upload },
) => {
  refuseRepeatedIds(body.personnelData);
  for (const chunk of encodePeople(body.personnelData)) upload.add(chunk);
  connections.replacePeople(path.id, upload);
  return {};
};
