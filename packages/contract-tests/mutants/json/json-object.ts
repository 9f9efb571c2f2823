/** A JSON object whose properties nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;
