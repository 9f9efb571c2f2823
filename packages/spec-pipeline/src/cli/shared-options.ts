/** The options of every command. */
export const sharedOptions = {
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
