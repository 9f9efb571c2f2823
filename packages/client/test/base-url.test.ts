import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDrataClient, DrataConfigurationError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

const refusal =
  'Failed to create the client: `baseUrl` cannot be used. Give an https URL, or an http one of this machine, with no credentials, query or fragment.';
const clientOf = (baseUrl: string) => createDrataClient({ apiKey: 'key', baseUrl });

async function listUrlOf(baseUrl: string): Promise<string> {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  await createDrataClient({ apiKey: 'key', baseUrl, fetch }).connections.list();
  return only().url;
}

describe('baseUrl', () => {
  it.each([
    ['https://example.com', 'https://example.com/connections'],
    ['https://example.com/', 'https://example.com/connections'],
    ['https://example.com/public', 'https://example.com/public/connections'],
    ['https://example.com/public///', 'https://example.com/public/connections'],
    ['http://127.0.0.1:4010/public/', 'http://127.0.0.1:4010/public/connections'],
  ])('%s leads to %s', async (baseUrl, url) => {
    expect(await listUrlOf(baseUrl)).toBe(url);
  });

  it.each(['', 'example.com', '/public', 'ftp://example.com', 'file:///etc', 'localhost:4010'])(
    'is refused if it is no http URL: %j',
    (baseUrl) => {
      expect(() => clientOf(baseUrl)).toThrow(refusal);
    },
  );

  it.each(['https://user:s3cret@example.com', 'https://user@example.com', 'https://:s3cret@a.b'])(
    'is refused with credentials, which are not repeated: %s',
    (baseUrl) => {
      expect(() => clientOf(baseUrl)).toThrow(
        expect.objectContaining({ message: expect.not.stringMatching(/s3cret|user@/) }),
      );
      expect(() => clientOf(baseUrl)).toThrow(refusal);
    },
  );

  it.each(['https://a.b/?x=1', 'https://a.b/?', 'https://a.b/#top', 'https://a.b/#'])(
    'is refused with a query or a fragment: %s',
    (baseUrl) => {
      expect(() => clientOf(baseUrl)).toThrow(refusal);
    },
  );

  it.each([
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://evil-localhost',
    'http://128.0.0.1',
    'http://[::2]',
    'http://0.0.0.0',
  ])('is refused as plain http to another machine: %s', (baseUrl) => {
    expect(() => clientOf(baseUrl)).toThrow(refusal);
  });

  it.each(['http://localhost', 'http://LOCALHOST:80', 'http://api.localhost', 'http://[::1]:8080'])(
    'may be plain http on this machine: %s',
    (baseUrl) => {
      expect(() => clientOf(baseUrl)).not.toThrow();
    },
  );

  it('may be plain http anywhere in 127.0.0.0/8, and nowhere else', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.webPath(), (address, path) => {
        const make = () => clientOf(`http://${address}${path}`);
        if (new URL(`http://${address}`).hostname.startsWith('127.')) {
          expect(make).not.toThrow();
        } else {
          expect(make).toThrow(DrataConfigurationError);
        }
      }),
      {
        examples: [
          ['127.0.0.1', '/'],
          ['127.255.255.254', ''],
          ['12.7.0.1', ''],
        ],
      },
    );
  });
});
