/**
 * What stands at a place of an OpenAPI document: an object of a named kind, a map from names of the author's choice, a
 * list whose order means something, a set whose order means nothing, or plain data.
 */
export type Shape =
  | { readonly kind: string }
  | { readonly map: Shape }
  | { readonly list: Shape }
  | { readonly set: Shape }
  | { readonly data: true };

/** A kind of object: its keys in the order that people read them in, each with what stands there. */
export type Kind = readonly (readonly [key: string, shape: Shape])[];
