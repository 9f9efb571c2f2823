/** Makes numbers, in place, of the ids of a page that arrive as digits in a string: the vendor's own sample has them so. */
export function withNumericIds(body: unknown): unknown {
  if (body instanceof Object && 'data' in body && Array.isArray(body.data)) {
    for (const item of body.data) {
      if (typeof item?.id === 'string' && /^\d+$/.test(item.id)) {
        item.id = Number(item.id);
      }
    }
  }
  return body;
}
