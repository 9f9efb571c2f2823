/** What `drata-emulator --help` prints, for a terminal of 80 columns. */
export const usage: string = `Usage: drata-emulator [options]

Serves a local Drata Connections API with made-up data (unofficial).

Options:
  --port <number>         port to listen on, 0 for a free one (default: 4010)
  --host <name>           name or address to listen on (default: 127.0.0.1)
  --allow-host <name>     answer to this host name too; may be given repeatedly
  --seed <number>         chooses the made-up data (default: 1)
  --connections <number>  how many connections there are (default: 500)
  --contract <file>       serve this OpenAPI 3.0 or 3.1 document, YAML or JSON,
                          instead: requests are checked by it, and operations
                          that this emulator does not know are answered 501
  --state <file>          keep the state in this file, and go on with it the
                          next time (default: in memory)
  --latency <ms>          how long every answer takes (default: 0)
  --faults <list>         what goes wrong: 'kind:setting=value,…; kind', such as
                          '502:times=2; reset:probability=0.1'
  --rate-limit <number>   requests a minute from one address, or off
                          (default: 500)
  --log                   print a line for every request on stderr
  --json                  print base URL and API keys as one line of JSON
  --help                  print this text
  --version               print the version`;
