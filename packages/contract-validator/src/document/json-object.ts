/** A JSON object whose content has yet to be narrowed. */
export type JsonObject = Readonly<Record<string, unknown>>;
