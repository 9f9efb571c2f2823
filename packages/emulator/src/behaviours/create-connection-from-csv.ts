import type { Behaviour } from './behaviour.js';

/** Makes a file-based connection out of a CSV file. */
export const createConnectionFromCsv: Behaviour<'createConnectionFromCsv'> = (
  _request,
  { connections, upload },
) => {
  connections.create(upload);
  return {};
};
