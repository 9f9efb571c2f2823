import { sampleExchange } from '../sample-reports/sample-exchange.js';

/** What a browser records of one exchange; the rest is an empty page of connections. */
export interface BrowserEntry {
  readonly method?: string;
  readonly url?: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly postData?: object;
  readonly requestSize?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: object;
  readonly extra?: object;
}

const page = sampleExchange().response?.body?.text ?? '';

function pairs(headers: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** An archive as a browser exports it: HTTP/2, no credentials, sizes that are not known. */
export function browserHar(...entries: readonly BrowserEntry[]): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [],
      entries: entries.map((entry) => ({
        startedDateTime: '2026-06-11T11:20:00.000Z',
        time: 48.2,
        _resourceType: 'fetch',
        request: {
          method: entry.method ?? 'GET',
          url: entry.url ?? 'https://public-api.drata.com/public/connections?limit=20',
          httpVersion: 'h2',
          headers: pairs({ ':authority': 'public-api.drata.com', ...entry.requestHeaders }),
          queryString: [],
          cookies: [],
          headersSize: -1,
          bodySize: entry.requestSize ?? 0,
          ...(entry.postData === undefined ? {} : { postData: entry.postData }),
        },
        response: {
          status: entry.status ?? 200,
          statusText: '',
          httpVersion: 'h2',
          headers: pairs({ 'content-type': 'application/json', ...entry.headers }),
          cookies: [],
          content: entry.content ?? { size: page.length, mimeType: 'application/json', text: page },
          redirectURL: '',
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: 48.2, receive: 0 },
        ...entry.extra,
      })),
    },
  });
}
