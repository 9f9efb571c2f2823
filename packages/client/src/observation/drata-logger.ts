type Log = (message: string, fields: Record<string, unknown>) => void;

/**
 * Where the client writes its log; `console` will do. No message or field holds the API key, a header or a body.
 *
 * `debug`: a request is sent, a response arrived; `warn`: an attempt failed and is repeated; `error`: a call failed.
 */
export interface DrataLogger {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
  /** The least level to write. Default: `'warn'`. */
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'off';
}
