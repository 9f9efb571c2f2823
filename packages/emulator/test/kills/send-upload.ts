import type { EmulatorProcess } from './emulator-process.js';
import { peopleCsv } from './people-csv.js';
import type { TaggedPeople } from './tagged-people.js';

/** Uploads people, to a connection or to a new one; whether it was acknowledged. */
export async function sendUpload(
  { url, apiKey }: EmulatorProcess,
  connectionId: number | undefined,
  format: 'csv' | 'json',
  { people }: TaggedPeople,
): Promise<boolean> {
  const path = connectionId === undefined ? 'upload' : `${connectionId}/upload`;
  const form = new FormData();
  form.append('file', new File([peopleCsv(people)], 'people.csv', { type: 'text/csv' }));
  try {
    const response = await fetch(`${url}/connections/${path}/${format}`, {
      method: connectionId === undefined ? 'POST' : 'PUT',
      body: format === 'csv' ? form : JSON.stringify({ personnelData: people }),
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(format === 'csv' ? {} : { 'content-type': 'application/json' }),
      },
    });
    if (!response.ok) throw new Error(`An upload was refused: ${await response.text()}`);
    return true;
  } catch (error) {
    // What `fetch` throws once the process has been killed.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
