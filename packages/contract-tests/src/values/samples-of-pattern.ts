import fc from 'fast-check';

const known = new Map<string, readonly string[]>();

/** Strings that match a pattern, the same each time; none where the pattern has what no string can be made for. */
export function samplesOfPattern(pattern: string): readonly string[] {
  const made = known.get(pattern) ?? generate(pattern);
  known.set(pattern, made);
  return made;
}

function generate(pattern: string): readonly string[] {
  // What looks ahead or behind cannot be generated. Without it, some of what is made still matches the whole.
  const plain = pattern.replace(/\(\?<?[=!](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[\]])*\)/g, '');
  for (const flags of ['u', '']) {
    try {
      const matching = fc.stringMatching(new RegExp(plain, flags));
      // The shortest come first: a schema may also limit the length.
      return fc
        .sample(matching, { seed: 1, numRuns: 30 })
        .toSorted((one, other) => one.length - other.length);
    } catch {
      // Not an expression with these flags, or one that nothing can be generated of.
    }
  }
  return [];
}
