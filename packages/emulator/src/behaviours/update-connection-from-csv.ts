import type { Behaviour } from './behaviour.js';

/** Replaces the people of a file-based connection with those of a CSV file. */
export const updateConnectionFromCsv: Behaviour<'updateConnectionFromCsv'> = async (
  { path, body },
  { connections, personnelCsv },
) => {
  const people = personnelCsv.read(await body.file.arrayBuffer());
  connections.replacePeople(path.id, people);
  return {};
};
