/** A value, or a promise of one. Most requests are answered at once: promises would be most of what that costs. */
export type Soon<Value> = Value | Promise<Value>;
