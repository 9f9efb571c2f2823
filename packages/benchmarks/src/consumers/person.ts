/** The source of an object with one person. */
export function person(n: number): string {
  return `{ id: '${n}', firstName: 'Ada', lastName: 'Lovelace', email: 'ada${n}@example.com', contractor: false, isMfaEnabled: true, date: '2026-01-01T09:00:00' }`;
}
