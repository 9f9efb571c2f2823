import type { Received } from './received.js';

/** A form with the whole file of the people in it, as it is received. */
export const formRequest = (
  request: string,
  framing: 'length' | 'chunks',
  {
    name = 'file',
    filename = 'personnel.csv',
    type = 'text/csv',
  }: { name?: string; filename?: string; type?: string } = {},
): Received => ({
  request,
  isAuthorized: true,
  contentType: 'multipart/form-data; boundary=…',
  framing,
  body: [{ name, filename, type, isWhole: true }],
});
