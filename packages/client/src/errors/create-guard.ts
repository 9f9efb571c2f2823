/**
 * Makes the guard of an error class. It goes by the names on the prototype chain, not by `instanceof`, so that it knows
 * errors of another copy of this package, too.
 */
export function createGuard<Kind extends Error>(name: string): (error: unknown) => error is Kind {
  return (error): error is Kind => {
    for (
      let link: unknown = error instanceof Error && error;
      link instanceof Object;
      link = Object.getPrototypeOf(link)
    ) {
      if (Object.hasOwn(link, 'name') && 'name' in link && link.name === name) {
        return true;
      }
    }
    return false;
  };
}
