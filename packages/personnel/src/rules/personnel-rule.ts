/** What the contract asks of one property of a person. */
export interface PersonnelRule {
  readonly type: 'string' | 'boolean';
  readonly required: boolean;
  readonly maxLength?: number;
  readonly format?: 'email' | 'uri';
  /** Regular expressions, of which at least one must match. */
  readonly patterns?: readonly string[];
}
