import { jsonChunks } from './json-chunks.js';

/** A value as the text of a JSON file, a part at a time. */
export function* jsonText(value: unknown): Generator<string> {
  yield* jsonChunks(value);
  yield '\n';
}
