import { commands } from './commands/commands.js';

/** What `drata-contract --help` says. */
export const help: string = `drata-contract COMMAND [options]

Proves that a client, an emulator or a live API keeps the contract of Drata's Connections API (unofficial).

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

\`drata-contract COMMAND --help\` lists the options of one; \`drata-contract --version\` prints the version.

Exit status: 0 the contract is kept, 1 it is broken, 2 it could not be checked.
`;
