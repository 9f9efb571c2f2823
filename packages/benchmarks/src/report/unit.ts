/** How the values of a benchmark are written. */
export interface Unit {
  /** What follows the number, with the space before it where it has one. */
  readonly suffix: string;
  /** What a value is divided by. */
  readonly scale: number;
  /** Digits behind the decimal point. */
  readonly digits: number;
}
