/** The property that a `sort` value names: `CONNECTION_CLIENT_TYPE` is `clientType`, `CREATED_AT` is `createdAt`. */
export function sortProperty(sort: string): string {
  return sort
    .replace(/^CONNECTION_/, '')
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
