import type { JsonValue } from '@drata-connections/types/contract';

/** One thing to change at one place of a contract, so that it agrees with an answer. Values are what was seen. */
export type CorrectionEdit =
  /** Further types of a schema. */
  | { readonly kind: 'types'; readonly types: readonly string[] }
  /** Further values of an enum. */
  | { readonly kind: 'values'; readonly values: readonly JsonValue[] }
  /** A rule of a schema that is not kept. */
  | { readonly kind: 'drop'; readonly keyword: string }
  | { readonly kind: 'bound'; readonly keyword: string; readonly value: number }
  /** A required property that may be missing. */
  | { readonly kind: 'optional'; readonly name: string }
  | { readonly kind: 'property'; readonly name: string; readonly values: readonly unknown[] }
  /** A further alternative. */
  | {
      readonly kind: 'form';
      readonly keyword: 'anyOf' | 'oneOf';
      readonly values: readonly unknown[];
    }
  /** A status of an operation, with the schema of another answer where the body is valid by it. */
  | {
      readonly kind: 'status';
      readonly name: string;
      readonly mediaType: string | null;
      readonly reference: string | null;
      readonly values: readonly unknown[];
    }
  | {
      readonly kind: 'media-type';
      readonly name: string;
      readonly reference: string | null;
      readonly values: readonly unknown[];
    }
  | { readonly kind: 'header'; readonly name: string }
  /** A required header that may be missing. */
  | { readonly kind: 'header-optional' };

/** An edit, and where: the keys from the root of the contract to the part that is changed. */
export interface PlacedEdit {
  readonly place: readonly string[];
  readonly edit: CorrectionEdit;
}
