import type { Behaviour } from './behaviour.js';

/** Replaces the people of a file-based connection with those of a CSV file. */
export const updateConnectionFromCsv: Behaviour<'updateConnectionFromCsv'> = (
  { path },
  { connections, upload },
) => {
  connections.replacePeople(path.id, upload);
  return {};
};
