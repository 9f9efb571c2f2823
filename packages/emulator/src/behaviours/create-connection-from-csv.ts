import type { Behaviour } from './behaviour.js';

/** Makes a file-based connection out of a CSV file. */
export const createConnectionFromCsv: Behaviour<'createConnectionFromCsv'> = async (
  { body },
  { connections, personnelCsv },
) => {
  const people = personnelCsv.read(await body.file.arrayBuffer());
  connections.create(people);
  return {};
};
