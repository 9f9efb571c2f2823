import type { CommandOutput } from './command-output.js';

/** Says what a run waits for, and how not to have to: without it, a run would only seem to hang. */
export function showWait({ error, progress }: CommandOutput): (milliseconds: number) => void {
  return (milliseconds) => {
    progress?.('');
    error(
      `Waiting ${Math.ceil(milliseconds / 1000)} s: the server answers 429, no more requests for now. Raise its limit (\`drata-emulator --rate-limit off\`), or send fewer a minute with \`--rate\`.\n`,
    );
  };
}
