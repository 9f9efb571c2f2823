import { parseArgs } from 'node:util';
import { readKey, readKeys, readNumber, readUndeclared } from '../read-option.js';
import { reportHelp } from '../report-help.js';
import { reportOptions } from '../report-options.js';
import { showProgress } from '../show-progress.js';
import { showWait } from '../show-wait.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'a provider, by every request that the contract calls for, or recorded exchanges',
  help: `drata-contract verify --base-url URL [options]
drata-contract verify --har FILE [options]

Checks that a provider keeps the contract: an emulator, or a live API, of which it only reads (unofficial). With \`--har\`
and no \`--base-url\` it checks recorded exchanges, without a network.

Options:
  --base-url URL            Where the API is, path included: http://127.0.0.1:4010/public.
  --contract FILE           Contract to check against, OpenAPI 3.1 as YAML or JSON. Default: the installed one.
  --api-key-env NAME        Environment variable that holds the API key. Default: DRATA_API_KEY.
  --key KIND=NAME           Variable of a further key, by what is the matter with it: readOnly, importOnly, expired,
                            noTerms, noPlan, featureOff. May be repeated. An emulator's are known.
  --allow-writes            Send requests that write, too. They replace the people of a connection, so it must be named.
  --connection-id ID        The connection that may be written to.
  --undeclared HOW          What an answer is that the contract does not speak of: error, warn or off. Default: error,
                            of headers warn.
  --threshold PERCENT       How much of what is declared has to be exercised. Default: 0.
  --max-response-ms NUMBER  How long an answer may take, in milliseconds. Default: 10000.
  --rate NUMBER             Requests a minute. Default: any number on loopback, 250 elsewhere, which is also the most.
                            A server that answers 429 is waited for. An emulator on loopback has its limit lifted;
                            \`drata-emulator --rate-limit off\` has none.
  --concurrency NUMBER      Requests at the same time. Default: 8 on loopback, 2 elsewhere.
  --no-prism                Do not ask Prism's validating proxy as well.
  --har-base-url URL        Where the API is in the recording. Default: what it or the contract names.
  -h, --help                Show this help.

Reports (with \`--base-url\`, \`--har\` is written):
${reportHelp}

Exit status: 0 the contract is kept, 1 it is broken, 2 it could not be checked.
`,
  async run(args, output) {
    const { values } = parseArgs({
      args: splitAllowWrites(args),
      options: {
        ...reportOptions,
        'allow-writes': { type: 'boolean' },
        'api-key-env': { type: 'string', default: 'DRATA_API_KEY' },
        'base-url': { type: 'string' },
        concurrency: { type: 'string' },
        'connection-id': { type: 'string' },
        contract: { type: 'string' },
        'har-base-url': { type: 'string' },
        key: { type: 'string', multiple: true, default: [] },
        'max-response-ms': { type: 'string' },
        'no-prism': { type: 'boolean', default: false },
        rate: { type: 'string' },
        threshold: { type: 'string' },
        undeclared: { type: 'string' },
      },
    });
    const { json, junit, ctrf, html, har, coverage, suggest } = values;
    const files = { json, junit, ctrf, html, coverage, suggest };
    const undeclared = readUndeclared(values.undeclared);
    const { loadContract } = await import('../load-contract.js');
    const contract =
      values.contract === undefined ? undefined : await loadContract(values.contract);
    const baseUrl = values['base-url'];
    if (baseUrl === undefined) {
      if (har === undefined) {
        throw new UsageError(
          'Failed to verify: there is nothing to check. Pass `--base-url`, or a recording as `--har`.',
        );
      }
      const { runVerifyHar } = await import('../verify-har-command.js');
      return runVerifyHar(
        {
          file: har,
          contract,
          outputs: files,
          baseUrl: values['har-base-url'],
          undeclared,
        },
        output,
      );
    }
    const apiKey = readKey(values['api-key-env']);
    const [{ prepareOutputs }, { verifyProvider }, { finishRun }, { recordHar }] =
      await Promise.all([
        import('../../report/prepare-outputs.js'),
        import('../../verify/verify-provider.js'),
        import('../finish-run.js'),
        import('../record-har.js'),
      ]);
    const outputs = { ...files, har };
    await prepareOutputs(outputs);
    const report = await recordHar(outputs.har, 'verify', (exchanges) =>
      verifyProvider({
        ...exchanges,
        baseUrl,
        contract,
        apiKey,
        keys: readKeys(values.key),
        allowWrites: values['allow-writes'],
        connectionId: values['connection-id'],
        undeclared,
        threshold: readNumber('threshold', values.threshold),
        maxResponseMs: readNumber('max-response-ms', values['max-response-ms'], 1),
        requestsPerMinute: readNumber('rate', values.rate, 1),
        concurrency: readNumber('concurrency', values.concurrency, 1),
        prism: !values['no-prism'],
        signal: output.signal,
        onWait: showWait(output),
        onProgress: showProgress('Verifying', output),
      }),
    );
    output.progress?.('');
    // The archive is written already.
    return finishRun({
      reports: [report],
      contract,
      outputs: { ...outputs, har: undefined },
      output,
    });
  },
};

/** `--allow-writes=7` and `--allow-writes 7` name the connection in one go. */
function splitAllowWrites(args: readonly string[]): string[] {
  return args.flatMap((argument, index) => {
    const [, id] = /^--allow-writes=(.+)$/.exec(argument) ?? [];
    if (id !== undefined) return ['--allow-writes', '--connection-id', id];
    const follows = args[index - 1] === '--allow-writes' && /^[^-]/.test(argument);
    return follows ? ['--connection-id', argument] : [argument];
  });
}
