import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Target } from './read-target.js';

const root = '/__emulator';
const path = `${root}/rate-limit`;

/** How long the surface may take to answer, in milliseconds. */
const patienceMs = 2_000;

/**
 * Makes what lifts the rate limit of an emulator of this project: over its admin surface, which it has on loopback. It
 * tells whether it did; any other server is asked once for that surface, by a GET without a key, and never again.
 */
export function emulatorRelief(
  { baseUrl, isLoopback }: Target,
  fetch: (request: Request) => Promise<Response>,
): () => Promise<boolean> {
  let header: Promise<string | null> | undefined;
  let underWay: Promise<boolean> | undefined;

  async function relieve(): Promise<boolean> {
    header ??= adminHeader(baseUrl, fetch).catch(() => null);
    const name = await header;
    if (name === null) return false;
    const request = new Request(new URL(path, baseUrl), {
      method: 'DELETE',
      headers: { [name]: '1' },
      signal: AbortSignal.timeout(patienceMs),
    });
    const response = await fetch(request);
    await response.arrayBuffer();
    return response.ok;
  }

  return async () => {
    if (!isLoopback) return false;
    underWay ??= relieve()
      .catch(() => false)
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
}

/** The header that the admin surface asks for; null where there is none that can lift a limit. */
async function adminHeader(
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
): Promise<string | null> {
  const response = await fetch(
    new Request(new URL(root, baseUrl), {
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    }),
  );
  const body: unknown = await response.json();
  const { header, actions }: { readonly header?: unknown; readonly actions?: unknown } =
    isJsonObject(body) ? body : {};
  const canLift = (Array.isArray(actions) ? actions : [])
    .filter(isJsonObject)
    .some((action) => action['request'] === `DELETE ${path}`);
  return canLift && typeof header === 'string' ? header : null;
}
