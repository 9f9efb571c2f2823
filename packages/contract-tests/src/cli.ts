import { runCommandLine } from './command-line/run-command-line.js';

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());

const { stderr, stdout } = process;
// A reader that has seen enough (`| head`) is no reason to stop half way.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  signal: interrupted.signal,
  ...(stderr.isTTY ? { progress: (text: string) => stderr.write(`\r\u001b[K${text}`) } : {}),
});
