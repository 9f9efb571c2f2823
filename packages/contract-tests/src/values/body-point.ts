import type { LabelledValue } from './labelled-value.js';

/** A body worth sending, and how to tell from a body that was sent that it was. */
export interface BodyPoint extends LabelledValue {
  readonly seenIn: (body: unknown) => boolean;
}
