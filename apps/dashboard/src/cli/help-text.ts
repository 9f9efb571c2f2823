/** What `--help` prints. */
export const helpText = `Usage: drata-dashboard [options]

Starts the dashboard on an emulated API with 500 connections, and stays up until Ctrl-C.

Options:
  --port <number>      Port of the pages on 127.0.0.1 (default: 3000; 0 takes a free one)
  --api-port <number>  Port of the emulated API (default: 4010; 0 takes a free one)
  --base-url <url>     Call this API instead of the emulator; the key is read from the
                       environment variable DRATA_API_KEY
  --help               Print this text
`;
