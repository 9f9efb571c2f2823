import type { UploadResult } from '@drata-connections/types';
import { defaultPathSerializer } from 'openapi-fetch';
import type { DrataTransport } from '../http/drata-transport.js';
import { exchangeOf } from '../http/exchange.js';
import type { Operation } from '../http/operation.js';
import type { CallOptions } from '../options/call-options.js';
import type { UploadBody } from '../uploads/upload-body.js';
import type { ApiPromise } from './api-promise.js';
import { exchangeData } from './exchange-data.js';
import type { WithResponse } from './with-response.js';

/** Sends an upload. */
export function uploadConnection(
  transport: DrataTransport,
  operation: Operation,
  id: number | undefined,
  upload: UploadBody,
  options: CallOptions | undefined,
): ApiPromise<UploadResult> {
  const send = async (): Promise<WithResponse<UploadResult>> => {
    const { data, response } = exchangeData(
      await transport[exchangeOf](operation, {
        ...options,
        // Without a number, the path would lead to something else.
        params: { path: { id: Number.isFinite(id) ? id : undefined } },
        pathSerializer: defaultPathSerializer,
        upload,
      }),
      isUploadResult,
    );
    // The body of a success says nothing, and may be empty.
    return { data: data ?? {}, response };
  };
  const sent = send();
  const promise = sent.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      // Whoever awaits the response is told of the failure there.
      promise.catch(() => {});
      return sent;
    },
  });
}

function isUploadResult(data: unknown): data is UploadResult | null | undefined {
  return data == null || (typeof data === 'object' && !Array.isArray(data));
}
