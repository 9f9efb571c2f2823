/**
 * Makes the guard of an error class. It goes by the names on the prototype chain, not by `instanceof`, so that it knows
 * errors of another copy of this package, too.
 */
export function createGuard<Kind extends Error>({
  prototype: { name },
}: {
  readonly prototype: Kind;
}): (error: unknown) => error is Kind {
  const isKind = (link: unknown): link is Kind =>
    link instanceof Error && (link.name === name || isKind(Object.getPrototypeOf(link)));
  return isKind;
}
