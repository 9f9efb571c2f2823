/** What writes the URL of a call. */
export interface Serializers {
  readonly querySerializer: (query: object) => string;
  readonly pathSerializer: (path: string, params: Record<string, unknown>) => string;
}
