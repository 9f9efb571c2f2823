import type { ValueShape } from '../schemas/value-shape.js';
import { readTextValue } from './read-text-value.js';

/** Turns the texts of a list into values, each by the shape of its item. */
export function readList(texts: readonly string[], shape: ValueShape): readonly unknown[] {
  return texts.map((text, index) => readTextValue(text, shape.prefix[index] ?? shape.items));
}
