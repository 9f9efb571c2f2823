import type { RecordedBody, RecordedExchange } from '../../src/index.js';

/** A body of text, whole. */
export function textBody(text: string): RecordedBody {
  return { text, encoding: 'utf-8', size: Buffer.byteLength(text), truncated: false };
}

/** What is told about an exchange; the rest is a list request that was answered with an empty page. */
export interface SampleExchange {
  readonly operationId?: string | null;
  readonly caseId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly requestBody?: RecordedBody;
  readonly requestType?: string;
  readonly status?: number | null;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: RecordedBody | null;
}

/** An exchange as the kit records it. */
export function sampleExchange(sample: SampleExchange = {}): RecordedExchange {
  const { operationId = 'listConnections', method = 'GET', path = '/connections' } = sample;
  const { status = 200, requestBody = null } = sample;
  const type = sample.requestType;
  const page = '{"data":[],"page":1,"limit":20,"total":0}';
  return {
    operationId,
    caseId: sample.caseId ?? `${operationId} › answers ${status}`,
    request: {
      method,
      url: `http://127.0.0.1:4010/public${path}`,
      headers: [
        ['accept', 'application/json'],
        ['authorization', 'Bearer <redacted>'],
        ...(type === undefined ? [] : ([['content-type', type]] as const)),
      ],
      body: requestBody,
    },
    response:
      status === null
        ? null
        : {
            status,
            statusText: status === 200 ? 'OK' : '',
            headers: sample.headers ?? [['content-type', 'application/json; charset=utf-8']],
            body: sample.body === undefined ? textBody(page) : sample.body,
          },
    error: status === null ? 'connection refused' : null,
    startedAt: '2026-06-11T11:20:00.000Z',
    durationMs: 12.4,
  };
}
