export interface LabelledValue {
  /** How reports name the value: itself when it is short, else what is special about it. */
  readonly label: string;
  readonly value: unknown;
}
