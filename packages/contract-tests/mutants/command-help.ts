/** What \`--help\` shows. */
export const commandHelp = `Puts small bugs into the emulator and the client, and shows which the contract kit catches.

Usage: pnpm --filter contract-tests mutants [options]

  --peers      installs Dredd, Respect and Specmatic (which needs Java) apart from the workspace, and runs them as well
  --short      runs the kit alone, up to its first finding: for a machine that checks every change
  --only TEXT  runs the faults whose id holds the text
  --help       shows this

Without \`--short\` and \`--only\`, and with every tool there, MUTANTS.md is written.
Exit status 0: at least 95 % are caught, and nothing is found without a fault. 1: less, or something. 2: it did not run.
`;
