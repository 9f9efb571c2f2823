/** Makes numbers, in place, of the ids of a page that arrive as digits in a string: the vendor's own sample has them so. */
export function withNumericIds(body: unknown): void {
  const { data }: { data?: unknown } = Object(body);
  if (Array.isArray(data)) {
    for (let index = 0; index < data.length; index++) {
      const item = data[index];
      if (typeof item?.id === 'string' && /^\d+$/.test(item.id)) {
        item.id = Number(item.id);
      }
    }
  }
}
