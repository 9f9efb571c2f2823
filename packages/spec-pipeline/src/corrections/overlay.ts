import type { JsonValue } from '../document/json.js';

/** One action of an OpenAPI Overlay 1.0 document. */
export interface OverlayAction {
  /** JSONPath (RFC 9535) of the nodes to change. */
  readonly target: string;
  readonly description?: string;
  /** Merged into each node. */
  readonly update?: JsonValue;
  /** Removes each node. */
  readonly remove?: boolean;
}

/** An OpenAPI Overlay 1.0 document: one named correction. */
export interface Overlay {
  readonly overlay: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}
