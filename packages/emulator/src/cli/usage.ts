/** What `drata-emulator --help` prints. */
export const usage: string = `Usage: drata-emulator [options]

Serves a local Drata Connections API with made-up data (unofficial).

Options:
  --port <number>         port to listen on, 0 for a free one (default: 4010)
  --host <name>           name or address to listen on (default: 127.0.0.1)
  --seed <number>         chooses the made-up data (default: 1)
  --connections <number>  how many connections there are (default: 500)
  --state <file>          keep the state in this file, and go on with it the next time (default: in memory)
  --log                   print a line for every request on stderr
  --json                  print the base URL and the API keys as one line of JSON
  --help                  print this text
  --version               print the version`;
