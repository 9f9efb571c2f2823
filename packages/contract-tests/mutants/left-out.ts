/** Bugs that somebody may make and that the contract does not forbid. */
export const leftOut: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'connections without a value come first when ordered',
    why: 'the contract does not say where null stands in an order',
  },
  {
    what: '`providerTypes` counts only provider types that are in use',
    why: '"serve" can be read either way',
  },
  {
    what: 'a key in the wrong form is refused after the query is',
    why: 'the contract has no order of refusals',
  },
  {
    what: 'an unknown property of a person is kept, or refused',
    why: 'the schema neither forbids nor promises more properties',
  },
  {
    what: 'uploads over some size are taken',
    why: '413 is declared, but no size',
  },
  {
    what: 'a client leaves out a parameter that has its default',
    why: 'the request means the same',
  },
  {
    what: "the message of a client's error holds the key",
    why: 'a rule of this repository, which the tests of the client hold it to; the contract is about the wire',
  },
];
