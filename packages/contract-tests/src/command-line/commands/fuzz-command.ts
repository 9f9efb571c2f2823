import { parseArgs } from 'node:util';
import { readKey, readNumber, readUndeclared } from '../read-option.js';
import { reportHelp } from '../report-help.js';
import { reportOptions } from '../report-options.js';
import { showProgress } from '../show-progress.js';
import { showWait } from '../show-wait.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';

export const fuzzCommand: Command = {
  name: 'fuzz',
  summary: 'a provider, by generated and hostile requests',
  help: `drata-contract fuzz --base-url URL [options]

Sends generated requests to a provider: valid ones, ones with something changed, and hostile ones (unofficial). What it
finds is made as small as it can be, and told as a \`curl\` line and a seed. The vendor's hosts are refused.

Options:
  --base-url URL            Where the API is, path included: http://127.0.0.1:4010/public.
  --contract FILE           Contract to check against, OpenAPI 3.1 as YAML or JSON. Default: the installed one.
  --api-key-env NAME        Environment variable that holds the API key. Default: DRATA_API_KEY.
  --seed NUMBER             What is generated: the same seed, the same requests. Default: another one each time.
  --requests NUMBER         How many requests to send. Default: 2000, or as many as fit into \`--duration\`.
  --duration SECONDS        How long to go on at most. Default: until all requests are sent.
  --allow-writes            Send requests that write to a host that is not this machine, too.
  --undeclared HOW          What an answer is that the contract does not speak of: error, warn or off. Default: error,
                            of headers warn.
  --threshold PERCENT       How much of what is declared has to be exercised. Default: 0.
  --max-response-ms NUMBER  How long an answer may take, in milliseconds. Default: 10000.
  --rate NUMBER             Requests a minute. Default: any number on loopback, 250 elsewhere, which is also the most.
                            A server that answers 429 is waited for. An emulator on loopback has its limit lifted;
                            \`drata-emulator --rate-limit off\` has none.
  -h, --help                Show this help.

Reports:
${reportHelp}

Exit status: 0 the contract is kept, 1 it is broken, 2 it could not be checked.
`,
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...reportOptions,
        'allow-writes': { type: 'boolean' },
        'api-key-env': { type: 'string', default: 'DRATA_API_KEY' },
        'base-url': { type: 'string' },
        contract: { type: 'string' },
        duration: { type: 'string' },
        'max-response-ms': { type: 'string' },
        rate: { type: 'string' },
        requests: { type: 'string' },
        seed: { type: 'string' },
        threshold: { type: 'string' },
        undeclared: { type: 'string' },
      },
    });
    const { json, junit, ctrf, html, har, coverage, suggest } = values;
    const outputs = { json, junit, ctrf, html, har, coverage, suggest };
    const baseUrl = values['base-url'];
    if (baseUrl === undefined) {
      throw new UsageError('Failed to fuzz: there is nothing to send to. Pass `--base-url`.');
    }
    const seconds = readNumber('duration', values.duration, 1);
    const requests =
      readNumber('requests', values.requests, 1) ??
      (seconds === undefined ? undefined : Number.POSITIVE_INFINITY);
    const undeclared = readUndeclared(values.undeclared);
    const seed = readNumber('seed', values.seed, Number.MIN_SAFE_INTEGER);
    const { loadContract } = await import('../load-contract.js');
    const contract =
      values.contract === undefined ? undefined : await loadContract(values.contract);
    const apiKey = readKey(values['api-key-env']);
    const [{ prepareOutputs }, { fuzzProvider }, { finishRun }, { recordHar }] = await Promise.all([
      import('../../report/prepare-outputs.js'),
      import('../../fuzz/fuzz-provider.js'),
      import('../finish-run.js'),
      import('../record-har.js'),
    ]);
    await prepareOutputs(outputs);
    const report = await recordHar(outputs.har, 'fuzz', (exchanges) =>
      fuzzProvider({
        ...exchanges,
        baseUrl,
        contract,
        apiKey,
        seed,
        requests,
        durationMs: seconds === undefined ? undefined : seconds * 1000,
        allowWrites: values['allow-writes'],
        undeclared,
        threshold: readNumber('threshold', values.threshold),
        maxResponseMs: readNumber('max-response-ms', values['max-response-ms'], 1),
        requestsPerMinute: readNumber('rate', values.rate, 1),
        signal: output.signal,
        onWait: showWait(output),
        onProgress: showProgress('Fuzzing', output),
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
