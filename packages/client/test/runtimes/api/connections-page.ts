import { samplePage } from '../../sample-page.js';

const total = 7;

/** Answers a list request with its page of seven connections. */
export function connectionsPage(query: URLSearchParams): string {
  const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 20)];
  const ids = Array.from({ length: total }, (_, index) => index + 1);
  const data = ids
    .slice((page - 1) * limit, page * limit)
    .flatMap((id) => samplePage.data.map((connection) => ({ ...connection, id })));
  return JSON.stringify({ data, page, limit, total });
}
