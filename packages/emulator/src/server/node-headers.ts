import type { RequestHeaders } from '@drata-connections/contract-validator';

/**
 * Sees the raw headers of `node:http` as `Headers` has them. A request has few of them, and few are asked for: looking each
 * one up takes less than an index of all.
 */
export class NodeHeaders implements RequestHeaders {
  readonly #raw: readonly string[];

  constructor(rawHeaders: readonly string[]) {
    this.#raw = rawHeaders;
  }

  get(name: string): string | null {
    const lowerCase = name.toLowerCase();
    let found: string | null = null;
    for (let index = 0; index + 1 < this.#raw.length; index += 2) {
      const own = this.#raw[index] ?? '';
      if (own.length !== name.length || own.toLowerCase() !== lowerCase) continue;
      const value = this.#raw[index + 1] ?? '';
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }
}
