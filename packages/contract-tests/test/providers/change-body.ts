import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Handler } from './emulated-provider.js';

/** A handler that changes the JSON of successful answers to `GET`. */
export function changeBody(
  change: (body: Page, request: Request) => unknown,
): (next: Handler) => Handler {
  return (next) => async (request) => {
    const response = await next(request);
    if (request.method !== 'GET' || !response.ok) return response;
    const body: unknown = await response.json();
    if (!isPage(body)) return response;
    return Response.json(change(body, request), { status: response.status });
  };
}

/** A page of connections, as far as tests change it. */
export interface Page {
  data: Record<string, unknown>[];
  page: number;
  limit: number;
  total: number;
}

function isPage(body: unknown): body is Page {
  return isJsonObject(body) && Array.isArray(body['data']);
}
