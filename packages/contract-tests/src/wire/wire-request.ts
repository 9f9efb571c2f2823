import type { WirePart } from './wire-part.js';

/** A request as it travels, below a base URL. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded, with the parameters filled in. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    | { readonly mediaType: string; readonly text: string }
    | { readonly mediaType: string; readonly parts: readonly WirePart[] }
    | null;
}
