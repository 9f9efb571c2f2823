export const help = `drata-contract client [options]

Drives the client of Drata's Connections API against Prism's mock of the contract (unofficial).

Options:
  --contract FILE  Contract to check against, OpenAPI 3.1 as YAML or JSON. Default: the installed one.
  --junit FILE     Write the results as JUnit XML.
  --coverage DIR   Write coverage.json and coverage.txt into a folder.
  -h, --help       Show this help.

Exit status: 0 the contract is kept, 1 it is broken or not covered, 2 it could not be checked.
`;
