/** The properties that tell people apart; letter case makes no difference in an email address. */
const identities: Readonly<Record<string, (text: string) => string>> = {
  id: (text) => text,
  email: (text) => text.toLowerCase(),
};

/** Remembers who was on which row, and says where a person was before. */
export class DuplicateFinder {
  readonly #rows = new Map<string, number>();

  /** Says on which row the value of an identifying property was before, if it was. */
  check(property: string, value: unknown, row: number): string | undefined {
    const identity = Object.hasOwn(identities, property) ? identities[property] : undefined;
    if (identity === undefined || typeof value !== 'string' || value.trim() === '') {
      return undefined;
    }
    const key = `${property}:${identity(value)}`;
    const earlier = this.#rows.get(key);
    if (earlier === undefined) {
      this.#rows.set(key, row);
      return undefined;
    }
    return `is the same as on row ${earlier}`;
  }
}
