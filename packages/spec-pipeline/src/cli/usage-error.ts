/** The command was typed in a way that makes no sense; the message is one line that says where to look. */
export class UsageError extends Error {
  constructor(reason: string, command?: string) {
    const help = ['drata-spec', command, '--help'].filter(Boolean).join(' ');
    super(`Failed to run drata-spec: ${reason}. See \`${help}\`.`);
  }
}
