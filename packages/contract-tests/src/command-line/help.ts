import { reportHelp } from './report-help.js';

export const help: string = `drata-contract client [options]
drata-contract verify --har FILE [options]

Drives the client of Drata's Connections API against Prism's mock of the contract, or checks recorded exchanges against
the contract without a network (unofficial).

Options:
  --contract FILE  Contract to check against, OpenAPI 3.1 as YAML or JSON. Default: the installed one.
  -h, --help       Show this help.

Of recorded exchanges:
  --har FILE       HTTP Archive 1.2, of a browser, a proxy or this command.
  --base-url URL   Where the API is in it. Default: what the archive or the contract names.
  --undeclared HOW What an answer is that the contract does not speak of: error, warn or off. Default: error.

Reports:
${reportHelp}

Exit status: 0 the contract is kept, 1 it is broken or not covered, 2 it could not be checked.
`;
