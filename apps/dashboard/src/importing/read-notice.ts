import type { ImportNotice } from './import-notice.js';

/** Reads the message about an import from the address of the list. */
export function readNotice(query: URLSearchParams): ImportNotice | undefined {
  const kind = (['created', 'updated'] as const).find((name) => name === query.get('imported'));
  const people = readCount(query.get('people'));
  return kind === undefined || people === undefined
    ? undefined
    : { kind, people, id: readCount(query.get('connection')) };
}

function readCount(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
