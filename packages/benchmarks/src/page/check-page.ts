/** How a page has to look. */
export interface ExpectedPage {
  readonly items: number;
  readonly total: number;
}

/**
 * Checks what a contender made of a response: the same work for all of them.
 *
 * @throws {TypeError} if it is not the page that was sent.
 */
export function checkPage(page: unknown, { items, total }: ExpectedPage): void {
  if (
    typeof page !== 'object' ||
    page === null ||
    !('data' in page && 'total' in page) ||
    page.total !== total ||
    !Array.isArray(page.data) ||
    page.data.length !== items ||
    !page.data.every(hasNumericId)
  ) {
    throw new TypeError(
      'Failed to check a page: it is not the one that was sent. Check how the contender is set up.',
    );
  }
}

function hasNumericId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'number';
}
