/** What is looked at of a request's headers: `Headers` are some, and a server can have others at less cost. */
export interface RequestHeaders {
  /** The values of a header, joined with `, `; null where there is none. Case does not matter. */
  get(name: string): string | null;
  has(name: string): boolean;
}
