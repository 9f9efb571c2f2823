import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';

export interface Call {
  readonly method?: string;
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole `Authorization` header; null for none. Default: the key that may do everything. */
  readonly authorization?: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Account {
  readonly emulator: Emulator;
  /** Sends a request to a path below the base path. */
  call(path: string, call?: Call): Promise<Answer>;
  get(path: string): Promise<Answer>;
  sendJson(method: 'POST' | 'PUT', path: string, value: unknown): Promise<Answer>;
  sendCsv(
    method: 'POST' | 'PUT',
    path: string,
    csv: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer>;
}

/** An emulator with few connections and a clock that stands still, and short ways to call it. */
export function openAccount(options: EmulatorOptions = {}): Account {
  const emulator = createEmulator({ connections: 60, clock: () => 0, ...options });
  const full = `Bearer ${emulator.apiKeys.full}`;

  const call: Account['call'] = async (path, { method, body, headers, authorization } = {}) => {
    const sent = authorization === undefined ? full : authorization;
    const response = await emulator.fetch(
      new Request(`http://localhost/public${path}`, {
        ...(method === undefined ? {} : { method }),
        ...(body === undefined ? {} : { body }),
        headers: { ...headers, ...(sent === null ? {} : { authorization: sent }) },
      }),
    );
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed };
  };

  return {
    emulator,
    call,
    get: (path) => call(path),
    sendJson: (method, path, value) =>
      call(path, {
        method,
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json' },
      }),
    sendCsv: (method, path, csv) => {
      const form = new FormData();
      form.append('file', new File([csv], 'people.csv', { type: 'text/csv' }));
      return call(path, { method, body: form });
    },
  };
}
