import type { Command } from './command.js';

/** A command's line in the list, and its module, which is loaded when it is called: the generators are slow to load. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command of `drata-spec`, by its name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  pull: {
    summary: "Takes a document of the vendor's over, down to the changeset",
    load: async () => (await import('./pull.js')).pull,
  },
  generate: {
    summary: 'Corrects the document and makes every generated file of it',
    load: async () => (await import('./generate.js')).generate,
  },
  sync: {
    summary: 'Copies freshly generated files to their places, where they differ',
    load: async () => (await import('./sync.js')).sync,
  },
  check: {
    summary: 'Checks that all is fresh, linted and has the right bump, for CI',
    load: async () => (await import('./check.js')).check,
  },
  compare: {
    summary: 'Says what changed between two documents, and what bump that is',
    load: async () => (await import('./compare.js')).compare,
  },
  changelog: {
    summary: 'Writes what changed for consumers, as Markdown',
    load: async () => (await import('./changelog.js')).changelog,
  },
  changeset: {
    summary: 'Writes the changeset of what has changed since the latest release',
    load: async () => (await import('./changeset.js')).changeset,
  },
  watch: {
    summary: 'Keeps contract and packages fresh while documents are edited',
    load: async () => (await import('./watch.js')).watch,
  },
};
