import { regionUrls } from '@drata-connections/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDrataClient,
  type DrataClientOptions,
  DrataConfigurationError,
  isDrataConfigurationError,
} from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';

/** Reads options as a program without types would give them. */
const fromJson = (json: string): DrataClientOptions => JSON.parse(json);

function refusalOf(options: DrataClientOptions): DrataConfigurationError {
  const { fetch, requests } = recordingFetch();
  try {
    createDrataClient({ fetch, ...options });
  } catch (error) {
    expect(requests).toEqual([]);
    if (isDrataConfigurationError(error)) {
      return error;
    }
    throw error;
  }
  throw new Error('The options were accepted.');
}

describe('apiKey', () => {
  it.each(['{}', '{"apiKey":null}', '{"apiKey":7}', '{"apiKey":""}', '{"apiKey":" \\t\\n"}'])(
    'is refused if missing or blank: %s',
    (json) => {
      expect(refusalOf(fromJson(json)).message).toMatch(
        /^Failed to create the client: `apiKey` is missing, blank, or holds .*\. \S/,
      );
    },
  );

  it('is refused, and not repeated, with a character that no header can hold', () => {
    const bad = fc.constantFrom('\n', '\r', '\0', ' ', '\u00e9', '\u201c', '\u{1f511}', '\x7f');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8}$/), bad, fc.nat(8), (key, character, at) => {
        const apiKey = key.slice(0, at) + character + key.slice(at);
        const { message, stack } = refusalOf({ apiKey });
        expect(message).toContain('holds a character that cannot stand in a header');
        expect(`${message}${stack}`).not.toContain(apiKey);
        expect(message).not.toContain(key.slice(0, 4));
      }),
      { examples: [['abcdefgh', '\n', 8]] },
    );
  });

  it('is opaque: any printable ASCII will do', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x21-\x7e]+$/), (apiKey) => {
        expect(() => createDrataClient({ apiKey })).not.toThrow();
      }),
    );
  });
});

describe('region', () => {
  it.each(['mars', 'toString', '__proto__', ''])('is refused if unknown: %s', (region) => {
    const { message } = refusalOf(fromJson(JSON.stringify({ apiKey: 'key', region })));
    expect(message).toMatch(/^Failed to create the client: `region` is unknown\. /);
    for (const known of Object.keys(regionUrls)) {
      expect(message).toContain(`'${known}'`);
    }
  });

  it('is refused together with `baseUrl`', () => {
    expect(
      refusalOf({ apiKey: 'key', region: 'us', baseUrl: 'https://example.com' }).message,
    ).toContain('`region` and `baseUrl` are both given');
  });
});

describe('DrataConfigurationError', () => {
  it('says its name in its stack', () => {
    const error = refusalOf({ apiKey: '' });
    expect(error).toBeInstanceOf(DrataConfigurationError);
    expect(error.stack).toMatch(/^DrataConfigurationError: Failed to create the client/);
  });
});
