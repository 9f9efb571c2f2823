/** Where a value is within another: property names, and `[]` for the items of an array. */
export type ValuePath = readonly string[];
