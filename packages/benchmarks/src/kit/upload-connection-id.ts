import { apiKey } from '../servers/api-key.js';

/**
 * The id of the connection of an emulator whose people may be replaced.
 *
 * @throws {Error} if it has none.
 */
export async function uploadConnectionId(baseUrl: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const response = await fetch(`${baseUrl}/connections?limit=50&page=${page}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    const text = await response.text();
    const { data }: { readonly data: readonly { id: number; clientType: string }[] } =
      JSON.parse(text);
    const found = data.find(({ clientType }) => clientType === 'CSV_IDP');
    if (found !== undefined) return String(found.id);
    if (data.length === 0) throw new Error('Failed to find a connection that takes uploads.');
  }
}
