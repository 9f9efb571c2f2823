import fc from 'fast-check';
import type { OperationCall } from '../../derive/operation-call.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { encodeRequest } from '../../wire/encode-request.js';
import type { OutgoingRequest } from '../../wire/outgoing-request.js';
import type { GeneratedRequest } from '../generated-request.js';
import { wellFormed } from '../well-formed.js';
import type { FuzzTarget } from './fuzz-target.js';
import { hostileText } from './hostile-text.js';

/** The longest query or path that is sent: servers refuse longer ones before they look at them. */
const longest = 4000;

/** What no caller would send: unknown parameters, junk in headers and paths, bodies that are anything but what they say. */
export function hostileRequest(
  target: FuzzTarget,
  calls: fc.Arbitrary<OperationCall>,
): fc.Arbitrary<GeneratedRequest> {
  const { schemas, operation, baseUrl, apiKey } = target;
  const plain = calls.map((call) => buildWireRequest(schemas, operation, call, apiKey));
  const send = (request: OutgoingRequest): GeneratedRequest => ({
    request:
      request.url.length > longest + baseUrl.length
        ? { ...request, url: `${baseUrl}${operation.path}` }
        : request,
    expectation: { kind: 'any' },
  });
  const queries = fc
    .tuple(plain, fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 }))
    .map(([wire, pairs]) => {
      const query = pairs.map(([name, value]) => [wellFormed(name), wellFormed(value)] as const);
      return send(encodeRequest(baseUrl, { ...wire, query: [...wire.query, ...query] }));
    });
  const names = ['x-forwarded-for', 'x-junk', 'cookie', 'referer', 'accept-language', 'user-agent'];
  const headers = fc
    .tuple(plain, fc.constantFrom(...names), hostileText)
    .map(([wire, name, text]) => {
      const value = text
        .replaceAll(/[^\x20-\x7e]/g, '')
        .trim()
        .slice(0, longest);
      return send(encodeRequest(baseUrl, { ...wire, headers: { ...wire.headers, [name]: value } }));
    });
  const kinds = [queries, headers];
  if (/\{/.test(operation.path)) {
    kinds.push(
      fc.tuple(plain, hostileText).map(([wire, text]) => {
        const segment = encodeURIComponent(wellFormed(text)).slice(0, longest).replace(/%.?$/, '');
        // `.` and `..` would be another path.
        const safe = /^(\.|%2e){0,2}$/i.test(segment) ? '~' : segment;
        const path = operation.path.replace(/\{[^}]+\}/, () => safe).replaceAll(/\{[^}]+\}/g, '1');
        return send(encodeRequest(baseUrl, { ...wire, path }));
      }),
    );
  }
  if (operation.body !== null) {
    const types = [
      ...operation.body.contents.map(({ mediaType }) => mediaType),
      'text/plain',
      'application/json',
      'multipart/form-data; boundary=x',
      '',
    ];
    const bytes = fc.oneof(
      hostileText.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array)),
    );
    kinds.push(
      fc.tuple(plain, fc.constantFrom(...types), bytes).map(([wire, type, body]) => {
        const request = encodeRequest(baseUrl, { ...wire, body: null });
        const named =
          type === '' ? request.headers : [...request.headers, ['content-type', type] as const];
        return send({ ...request, headers: named, body });
      }),
      fc.tuple(plain, fc.nat({ max: 400 }), fc.nat({ max: 255 })).map(([wire, at, byte]) => {
        const request = encodeRequest(baseUrl, wire);
        const body = request.body === null ? null : new Uint8Array(request.body);
        if (body !== null && body.length > 0) body[at % body.length] = byte;
        return send({ ...request, body });
      }),
      fc.tuple(plain, fc.nat({ max: 400 })).map(([wire, length]) => {
        const request = encodeRequest(baseUrl, wire);
        return send({ ...request, body: request.body?.slice(0, length) ?? null });
      }),
    );
  }
  return fc.oneof(...kinds);
}
