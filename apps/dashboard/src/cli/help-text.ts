/** What `--help` prints, for a terminal of 80 columns. */
export const helpText = `Usage: drata-dashboard [options]

Starts the dashboard on an emulated API with 500 connections, and stays up
until Ctrl-C.

Options:
  --port <number>      Port of the pages on 127.0.0.1, 0 for a free one
                       (default: 3000)
  --api-port <number>  Port of the emulated API, 0 for a free one
                       (default: 4010)
  --base-url <url>     Call this API instead of the emulator; the key is read
                       from the environment variable DRATA_API_KEY
  --help               Print this text
`;
